/** A wording that says somebody would not, or did not, speak. */
export interface RefusalPattern {
  /**
   * The words in order: `a|b` is either, a bracketed word may be missing, `~` any adverb or none.
   */
  readonly words: string
  /** Whether what follows the wording is content: "would neither confirm nor deny [reports of a third body]". */
  readonly takesContent: boolean
  /** Whom the wording must be said of: nobody ("Neither side"), or somebody who is asked for comment. */
  readonly subject?: 'nobody' | 'speaker'
  /** Whether the clause must be over behind it: "She would not say." */
  readonly ends?: true
  readonly sample: string
  /** `source / cue` or `source / cue / content` that the sample must give. */
  readonly gives: string
}

/** Refusals, by wording. */
export const refusalPatterns: readonly RefusalPattern[] = [
  {
    words: 'would|could|will|can neither confirm nor deny|dispute',
    takesContent: true,
    sample: 'Officers would neither confirm nor deny reports of a third body.',
    gives: 'Officers / would neither confirm nor deny / reports of a third body',
  },
  {
    words: "would|wo|will|could|can|did|does|do not|n't ~ confirm|admit or deny",
    takesContent: true,
    sample: 'The army would not confirm or deny the raid.',
    gives: 'The army / would not confirm or deny / the raid',
  },
  {
    words: 'declined|declines|refused|refuses|declining|refusing ~ to ~ confirm|admit or deny',
    takesContent: true,
    sample: 'The CIA refused to confirm or deny the strike.',
    gives: 'The CIA / refused to confirm or deny / the strike',
  },
  {
    words:
      'declined|declines|refused|refuses|declining|refusing ~ to ~ comment|elaborate|speak|talk|answer|respond|discuss|say on|about',
    takesContent: true,
    sample: 'Corvane declined to comment on the memo.',
    gives: 'Corvane / declined to comment on / the memo',
  },
  {
    words:
      'declined|declines|refused|refuses|declining|refusing ~ to ~ discuss|answer|identify|name|address|disclose|specify|reveal',
    takesContent: true,
    sample: 'The firm declined to discuss the talks.',
    gives: 'The firm / declined to discuss / the talks',
  },
  {
    words: 'declined|declines|refused|refuses|declining|refusing ~ to ~ say|confirm|explain',
    takesContent: true,
    sample: 'She refused to say whether she would stand.',
    gives: 'She / refused to say / whether she would stand',
  },
  {
    words:
      'declined|declines|refused|refuses|declining|refusing ~ to (publicly) comment|elaborate|speak|talk|respond (further|publicly|immediately)',
    takesContent: false,
    sample: 'Chief Len Abruzzo, who was in the audience, declined to comment.',
    gives: 'Chief Len Abruzzo, who was in the audience / declined to comment',
  },
  {
    words: "would|wo not|n't ~ say|discuss|disclose|identify|name|confirm|specify|reveal|explain",
    takesContent: true,
    sample: 'The bank would not say who had called.',
    gives: 'The bank / would not say / who had called',
  },
  {
    words: "could|can not|n't ~ say",
    takesContent: true,
    sample: 'Cllr Mather could not say when work would begin.',
    gives: 'Cllr Mather / could not say / when work would begin',
  },
  {
    words: "would|will|wo|could|can|did not|n't ~ say|explain|discuss|confirm|specify",
    takesContent: false,
    ends: true,
    sample: 'Smith would not say.',
    gives: 'Smith / would not say',
  },
  {
    words: 'declined|declines|refused|refuses|declining|refusing ~ to ~ say|explain|answer|specify|confirm',
    takesContent: false,
    ends: true,
    sample: 'Asked who paid, Lee declined to say.',
    gives: 'Lee / declined to say',
  },
  {
    words:
      "would|will|wo|did not|n't ~ give (me|us|them|reporters) (his|her|their|its|a|an|any|the|further|more|exact) (full|last|first|further|exact) name|names|number|numbers|figure|figures|date|timeline|cause",
    takesContent: false,
    ends: true,
    sample: 'The caller would not give her name.',
    gives: 'The caller / would not give her name',
  },
  {
    words: "would|will|wo|could|can not|n't ~ comment on|about",
    takesContent: true,
    sample: 'The Kremlin would not comment on the report.',
    gives: 'The Kremlin / would not comment on / the report',
  },
  {
    words: "would|will|wo|could|can not|n't ~ comment|elaborate (further)",
    takesContent: false,
    sample: 'The Kremlin would not comment.',
    gives: 'The Kremlin / would not comment',
  },
  {
    words: "would|will|wo not|n't ~ be drawn on",
    takesContent: true,
    sample: 'Amoroso would not be drawn on which countries had cut back.',
    gives: 'Amoroso / would not be drawn on / which countries had cut back',
  },
  {
    words: "would|will|wo not|n't ~ be drawn (further)",
    takesContent: false,
    sample: 'The minister would not be drawn further.',
    gives: 'The minister / would not be drawn further',
  },
  {
    words: 'would|will say nothing',
    takesContent: false,
    sample: 'Fröberg would say nothing.',
    gives: 'Fröberg / would say nothing',
  },
  {
    words: "did|does|do not|n't ~ specify|disclose|explain|divulge",
    takesContent: true,
    sample: 'He did not specify which Friday.',
    gives: 'He / did not specify / which Friday',
  },
  {
    words: "has|have|had not|n't ~ confirmed|disclosed|explained",
    takesContent: true,
    sample: 'The force has not confirmed this.',
    gives: 'The force / has not confirmed / this',
  },
  {
    words:
      '(has|have|had) neither confirmed|confirm|confirms|admitted|admits|admit nor denied|deny|denies (or) (commented) (on)',
    takesContent: true,
    sample: 'He neither confirmed nor denied the affair.',
    gives: 'He / neither confirmed nor denied / the affair',
  },
  {
    words:
      "did|does|do|has|have|had not|n't ~ respond|responded|reply|replied|return|returned|answer|answered|acknowledge ~ (to) (~) (a|an|the|several|multiple|repeated|numerous|emailed|written|any|our|two|his|her|my|their) (request|requests|call|calls|message|messages|email|emails|e-mail|inquiry|inquiries|phone|telephone|question|questions|text|texts|interview|media|email) (request|requests|call|calls|message|messages) for|seeking (further|a) comment|comments|interview|information|clarification|response|reaction",
    takesContent: false,
    sample: 'Norway’s directorate did not immediately respond to a request for comment.',
    gives: 'Norway’s directorate / did not immediately respond to a request for comment',
  },
  {
    words:
      "did|does|do|has|have|had not|n't ~ respond|responded|reply|replied|return|returned|answer|answered ~ (to) (a|an|the|several|multiple|repeated|numerous|emailed|written|any|our|his|her|their|my) (written|emailed|phone|telephone|phoned|two|three|four|repeated|media|press|voice|text) question|questions|request|requests|call|calls|message|messages|email|emails|e-mail|e-mails|inquiry|inquiries|enquiry|enquiries|queries|letters|voicemail|voicemails|texts",
    takesContent: false,
    sample: 'The mayor has not returned calls.',
    gives: 'The mayor / has not returned calls',
  },
  {
    words: "did|does|has|have|had not|n't ~ respond|responded|reply|replied ~ to",
    takesContent: true,
    sample: 'The regulator did not respond to questions about the leak.',
    gives: 'The regulator / did not respond to / questions about the leak',
  },
  {
    words: "did|does|do|has|have|had not|n't|never ~ comment|commented|elaborate|elaborated ~ on|about",
    takesContent: true,
    sample: 'He did not elaborate on the plan.',
    gives: 'He / did not elaborate on / the plan',
  },
  {
    words:
      "did|does|do|has|have|had not|n't|never ~ respond|responded|reply|replied|comment|commented|elaborate|elaborated",
    takesContent: false,
    sample: 'The ministry has not yet responded.',
    gives: 'The ministry / has not yet responded',
  },
  {
    words: "could|can not|n't ~ be ~ reached|contacted|located ~ for (further|a) comment|interview",
    takesContent: false,
    sample: 'The firm could not be contacted for comment.',
    gives: 'The firm / could not be contacted for comment',
  },
  {
    words: "could|can not|n't ~ be ~ reached|contacted (for) (further) (comment)",
    takesContent: false,
    subject: 'speaker',
    sample: 'Mr Roe could not immediately be reached for comment.',
    gives: 'Mr Roe / could not immediately be reached for comment',
  },
  {
    words: "was|were|is|are not|n't ~ (made) ~ available|reachable for|to (further) comment|interview|interviews",
    takesContent: false,
    sample: 'Mr Roe was not available for comment.',
    gives: 'Mr Roe / was not available for comment',
  },
  {
    words: 'was|were|is|are ~ unavailable|unreachable for|to (further) comment|interview|interviews',
    takesContent: false,
    sample: 'Mr Roe was unavailable for comment.',
    gives: 'Mr Roe / was unavailable for comment',
  },
  {
    words: 'has|have|had|was|were (been) ~ approached|contacted|asked for (a) comment|response',
    takesContent: false,
    sample: 'Larkfield Homes has been approached for comment.',
    gives: 'Larkfield Homes / has been approached for comment',
  },
  {
    words: 'had|has|have|made|offered|gave|provided no ~ (immediate|further|public|official) comment ~ on|about',
    takesContent: true,
    sample: 'The bank had no comment on the fine.',
    gives: 'The bank / had no comment on / the fine',
  },
  {
    words:
      'had|has|have|made|offered|gave|provided no ~ (immediate|further|public|official) comment|statement|statements',
    takesContent: false,
    sample: 'The White House had no immediate comment.',
    gives: 'The White House / had no immediate comment',
  },
  {
    words: 'declined|declines|refused|refuses|declining|refusing (all|further|any|immediate|public) comment',
    takesContent: false,
    sample: 'A spokesman for the bank declined comment.',
    gives: 'A spokesman for the bank / declined comment',
  },
  {
    words:
      'declined|declines|refused|refuses|declining|refusing (a|an|all|several|multiple|repeated|numerous|our|any) request|requests|invitation|invitations for|to (an|a|further) comment|interview|interviews',
    takesContent: false,
    sample: 'The mayor declined requests for an interview.',
    gives: 'The mayor / declined requests for an interview',
  },
  {
    words:
      'declined|declines|refused|refuses|declining|refusing (a|an|all|several|multiple|repeated|our|any) interview|interviews (request|requests)',
    takesContent: false,
    sample: 'The actor’s agent declined an interview request.',
    gives: 'The actor’s agent / declined an interview request',
  },
  {
    words: 'declined|declines|refused|refuses|declining|refusing ~ to be interviewed',
    takesContent: false,
    sample: 'The couple declined to be interviewed.',
    gives: 'The couple / declined to be interviewed',
  },
  {
    words: 'declined|declines|refused|refuses|declining|refusing ~ to be drawn on',
    takesContent: true,
    sample: 'Walker refused to be drawn on his future.',
    gives: 'Walker / refused to be drawn on / his future',
  },
  {
    words:
      'chose|chooses|opted|elected|preferred|decided|prefers not to ~ comment|elaborate|discuss|respond|answer on|about',
    takesContent: true,
    sample: 'The club chose not to comment on the ban.',
    gives: 'The club / chose not to comment on / the ban',
  },
  {
    words: 'chose|chooses|opted|elected|preferred|decided|prefers not to ~ comment|elaborate|respond|answer',
    takesContent: false,
    sample: 'The club chose not to comment.',
    gives: 'The club / chose not to comment',
  },
  {
    words: "did|does|do not|n't ~ wish|want|care to ~ comment|elaborate (further|publicly)",
    takesContent: false,
    ends: true,
    sample: 'The family did not wish to comment.',
    gives: 'The family / did not wish to comment',
  },
  {
    words: "was|were|is|are not|n't ~ prepared|willing|ready|able|inclined to ~ comment|elaborate (further|publicly)",
    takesContent: false,
    ends: true,
    sample: 'The minister was not prepared to comment.',
    gives: 'The minister / was not prepared to comment',
  },
  {
    words:
      "was|were|is|are not|n't ~ prepared|willing|ready|able|inclined to ~ comment|elaborate|discuss|say|confirm|reveal|disclose (on|about)",
    takesContent: true,
    sample: 'The minister was not prepared to discuss the leak.',
    gives: 'The minister / was not prepared to discuss / the leak',
  },
  {
    words: 'was|were|is|are unable|unwilling to ~ comment|elaborate (further|publicly)',
    takesContent: false,
    ends: true,
    sample: 'The force was unable to comment further.',
    gives: 'The force / was unable to comment further',
  },
  {
    words: "is|are|was|were|'re|'s not|n't ~ commenting (further|publicly)",
    takesContent: false,
    sample: 'The club is not commenting.',
    gives: 'The club / is not commenting',
  },
  {
    words: 'has|have|had|was|were|is|are yet to ~ comment|respond|reply|elaborate ~ on|to|about',
    takesContent: true,
    sample: 'The ministry is yet to comment on the ruling.',
    gives: 'The ministry / is yet to comment on / the ruling',
  },
  {
    words: 'has|have|had|was|were|is|are yet to ~ comment|respond|reply|elaborate',
    takesContent: false,
    sample: 'The ministry was yet to comment.',
    gives: 'The ministry / was yet to comment',
  },
  {
    words: 'refrained|refrains|refraining|abstained from ~ commenting|comment ~ on|about',
    takesContent: true,
    sample: 'The palace refrained from commenting on the book.',
    gives: 'The palace / refrained from commenting on / the book',
  },
  {
    words: 'refrained|refrains|refraining|abstained from ~ commenting|comment',
    takesContent: false,
    sample: 'The palace refrained from comment.',
    gives: 'The palace / refrained from comment',
  },
  {
    words:
      'remained|remains|kept|stayed|stays|keeping|has|have|had (remained|been|kept|stayed) silent|mum|tight-lipped|tightlipped on|about',
    takesContent: true,
    subject: 'speaker',
    sample: 'The minister kept silent on the strike.',
    gives: 'The minister / kept silent on / the strike',
  },
  {
    words: 'had|has|have nothing (further|more|new) to say|add on|about|beyond',
    takesContent: true,
    sample: 'The palace had nothing to say about the book.',
    gives: 'The palace / had nothing to say about / the book',
  },
  {
    words: 'had|has|have nothing (further|more|new) to add|say',
    takesContent: false,
    ends: true,
    sample: 'He had nothing to add.',
    gives: 'He / had nothing to add',
  },
  {
    words:
      "did|does|do not|n't ~ give|provide|offer (a|an|any|further|more|other) (further|other|immediate|specific) comment|details|detail|reason|reasons|explanation|specifics",
    takesContent: false,
    ends: true,
    sample: 'Officials did not give details.',
    gives: 'Officials / did not give details',
  },
  {
    words:
      'gave|provided|offered|released|disclosed no (further|other|immediate|more|specific) details|specifics|explanation|comment',
    takesContent: false,
    ends: true,
    sample: 'Officials gave no details.',
    gives: 'Officials / gave no details',
  },
  {
    words:
      'ignored (a|an|several|multiple|repeated|numerous|our|all) request|requests|call|calls|messages|emails for|seeking (an|a|further) comment|interview|interviews',
    takesContent: false,
    sample: 'The firm ignored repeated requests for comment.',
    gives: 'The firm / ignored repeated requests for comment',
  },
  {
    words: '(has|have|had|would) ~ commented|comment ~ on|about',
    takesContent: true,
    subject: 'nobody',
    sample: 'Neither club has commented on the transfer.',
    gives: 'Neither club / has commented on / the transfer',
  },
  {
    words: '(has|have|had|would) ~ commented|comment (publicly|immediately|further)',
    takesContent: false,
    subject: 'nobody',
    sample: 'Neither side commented.',
    gives: 'Neither side / commented',
  },
  {
    words:
      '(has|have|had|immediately) ~ responded|replied|returned|answered|respond|reply|return|answer ~ (to) (a|an|the|several|multiple|repeated|our|his|her) (phone|telephone|media|written) request|requests|call|calls|message|messages|email|emails|phone|question|questions|inquiry|inquiries (for|seeking) (an|a|further) (comment|interview)',
    takesContent: false,
    subject: 'nobody',
    sample: 'Neither company responded to requests for comment.',
    gives: 'Neither company / responded to requests for comment',
  },
  {
    words: 'was|were|is|are ~ (made) available for|to (further) comment|interview|interviews',
    takesContent: false,
    subject: 'nobody',
    sample: 'No one from the firm was immediately available for comment.',
    gives: 'No one from the firm / was immediately available for comment',
  },
  {
    words: 'could|can ~ be ~ reached|contacted (for) (further) (comment)',
    takesContent: false,
    subject: 'nobody',
    sample: 'Nobody at the ministry could be reached for comment.',
    gives: 'Nobody at the ministry / could be reached for comment',
  },
  {
    words: 'without ~ (further) commenting|comment|elaborating (further)',
    takesContent: false,
    ends: true,
    sample: 'He left the court without commenting.',
    gives: 'He / without commenting',
  },
]
