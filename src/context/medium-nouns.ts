/** Nouns for what words are passed on in: a document, a platform, a broadcast, a conversation, somebody else. */
export interface MediumNouns {
  readonly kind: 'document' | 'platform' | 'broadcast' | 'conversation' | 'go-between'
  /** Prepositions that make the noun a medium. */
  readonly prepositions: string
  /** Whether the nouns are names, so that only a capital makes them a medium: "on Signal", not "in a signal". */
  readonly named?: true
  readonly sample: string
  /** What the sample must give. */
  readonly medium: string
  readonly nouns: string
}

/** Media by kind; `_` stands for a blank. */
export const mediumNouns: readonly MediumNouns[] = [
  {
    kind: 'document',
    prepositions: 'in via by through from with into',
    sample: '{Roe} <said> in a statement on Friday [that the bridge was shut].',
    medium: 'in a statement',
    nouns: `statement letter email e-mail mail message text note memo memorandum report paper article column op-ed editorial essay
      book memoir memoirs autobiography biography diary diaries dissertation thesis study review survey filing filings
      affidavit lawsuit suit complaint indictment petition motion brief ruling opinion judgment judgement order submission
      deposition transcript document documents record records dossier bulletin newsletter leaflet pamphlet manifesto
      communique communiqué circular release press_release news_release advisory notice announcement blog blogpost
      press_notice prospectus presentation response reply questionnaire foreword preface postscript caption story piece
      messages emails e-mails letters texts statements tweets posts comments_section dispatch fax telegram cable
      minutes summary outline journal proposal resolution decree obituary tribute poem song lyrics script application
      decision dissent guidance report_card evidence_bundle will alert alerts notification postcard card flyer poster placard
      factsheet forecast manual handbook pleading update slides commentary preprint textbook guidebook skeleton_argument
      objection representation notebook scrapbook appendix annex annexe footnote introduction epilogue
      sonnet rant screed tirade broadside statement_of_claim claim_form particulars writ subpoena warrant charge_sheet
      plea_agreement indictments summons injunction decision_letter verdict minutes ledger logbook log inscription
      invitation brochure catalogue catalog programme_notes pamphlets handout worksheet syllabus white_paper green_paper
      discussion_paper working_paper policy_paper position_paper briefing_paper submissions testimonial cover_letter
      covering_letter note_to_self suicide_note ransom_note dossiers directive circulars edict fatwa encyclical
      slide_deck deck slideshow spreadsheet telegrams cablegram missive epistle screenshot letterhead quarterly annual_review accounts results_statement
      disclosure questionnaire_response complaints petitions rejoinder rebuttal retort
      analysis assessment audit evaluation statement_of_case notebook_entry entry journal_entry diary_entry will_and_testament
      supplement postmortem autopsy_report bio biog profile_piece exposé write-up writeup roundup round-up primer
      explainer thinkpiece afterword postface pocketbook exercise_book logbooks yearbook almanac gazetteer libretto sleeve_note
      sleeve_notes liner_notes dedication epigraph blurb byline catalogue_essay q&a_column fanzine zine pull-out oral_history newspaper magazine file files reasons guideline
      sentencing_remarks`,
  },
  {
    kind: 'platform',
    prepositions: 'on in via through to over by from under',
    sample: '{Vale} <wrote> on Instagram [that refunds would be automatic].',
    medium: 'on Instagram',
    named: true,
    nouns: `twitter facebook instagram tiktok youtube snapchat whatsapp telegram signal weibo linkedin reddit threads mastodon
      bluesky tumblr pinterest myspace periscope twitch discord vk substack medium parler gab x truth_social
      slack skype zoom teams facetime tiktok_live facebook_live instagram_live`,
  },
  {
    kind: 'platform',
    prepositions: 'on in via through to over by from under during',
    sample: '{Vale} <wrote> on her website [that refunds would be automatic].',
    medium: 'on her website',
    nouns: `social_media social_networks website web_site site webpage page blog account feed channel timeline profile wall
      tweet tweets retweet post posts thread story stories reel selfie video clip vlog livestream live_stream stream
      podcast comments comment_section replies forum app platform intranet internet online hashtag newsfeed message_board socials subreddit group_chat
      facebook_group facebook_page fan_page chatroom chat_room blogpost wiki portal listserv mailing_list whatsapp_group email_list intercom_system message_group messaging_app vlogs vodcast shorts`,
  },
  {
    kind: 'broadcast',
    prepositions: 'on in via over during',
    sample: '{Roe} <said> on breakfast television [that she would stand].',
    medium: 'on breakfast television',
    nouns: `television tv radio air broadcast programme program show newscast airwaves talk_show documentary
      film commercial ad advert advertisement videotape tape recording audio voicemail voice_message voice_note trailer
      state_television state_tv state_radio state_media local_media local_radio local_television footage series televised_address televised_speech televised_interview
      televised_statement video_address video_message video_statement video_link radio_address televised_remarks
      commentary loop print infomercial newsreel address_to_the_nation`,
  },
  {
    kind: 'conversation',
    prepositions: 'in by via over on during through',
    sample: '{Roe} <said> in a telephone interview [that she would stand].',
    medium: 'in a telephone interview',
    nouns: `interview interviews phone telephone phone_call telephone_call conversation chat
      exchange chat mobile mobile_phone cell_phone cellphone landline loudhailer megaphone bullhorn microphone loudspeaker tannoy intercom walkie-talkie team_radio public_address_system dm dms direct_message direct_messages video_call video_link videoconference teleconference q&a ama correspondence discussion
      conversations video_conference the_line phone_line letter text text_message electronic_mail return_of_post post telephone_line crackling_line bad_line hotline
      radio sms wire cable two-way_radio satellite_phone telex semaphore carrier_pigeon`,
  },
  {
    kind: 'document',
    prepositions: 'on',
    sample: 'On a postcard {she} <wrote>: [“No thanks.”]',
    medium: 'On a postcard',
    nouns: `postcard card note form flyer leaflet poster placard banner sign label envelope napkin menu plaque gravestone
      headstone cover back_cover dust_jacket sleeve headed_paper noticeboard notice_board placards whiteboard blackboard letterhead certificate chart slide`,
  },
  {
    kind: 'go-between',
    prepositions: 'through via',
    sample: 'Through his lawyers, {he} <denied> [having made the remark].',
    medium: 'Through his lawyers',
    nouns: `lawyer lawyers attorney attorneys solicitor solicitors barrister spokesman spokeswoman spokesperson spokespeople
      spokesmen agent agents publicist representative reps rep interpreter translator intermediary intermediaries
      family relative relatives friend friends aide aides secretary counsel union firm pr_firm pr_company law_firm press_office
      press_officer receptionist manager assistant pr_team legal_team management embassy intermediaries mediator estate`,
  },
]
