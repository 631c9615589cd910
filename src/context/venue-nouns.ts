/** Nouns for where words are spoken: an occasion or a place. */
export interface VenueNouns {
  readonly kind: 'occasion' | 'place'
  readonly prepositions: string
  readonly sample: string
  /** What the sample must give. */
  readonly venue: string
  readonly nouns: string
}

/** Venues by kind; `_` stands for a blank. */
export const venueNouns: readonly VenueNouns[] = [
  {
    kind: 'occasion',
    prepositions: 'at during in to before after following on from outside inside with addressing meeting',
    sample: '{Putin} <said> during a news conference in Moscow [that he agreed].',
    venue: 'during a news conference in Moscow',
    nouns: `conference news_conference press_conference briefing press_briefing news_briefing presser rally rallies event
      meeting hearing inquest inquiry enquiry trial debate debates speech speeches address keynote lecture talk ceremony
      summit forum symposium seminar workshop panel session gala dinner lunch luncheon breakfast reception banquet party
      fundraiser fund-raiser convention congress caucus town_hall townhall festival premiere screening launch opening
      unveiling parade march protest demonstration vigil funeral service mass sermon memorial wedding tour visit
      stop campaign_stop call conference_call earnings_call investor_call webcast webinar appearance testimony proceedings sentencing arraignment hustings gathering picnic barbecue fair
      exhibition show-off match game race tournament round-table roundtable talks negotiations questions
      prime_minister's_questions statement_to_the_house closing_statement opening_statement concession_speech closing_arguments opening_remarks remarks
      interview_panel media_day broadcast_debate discussion retreat assembly commemoration anniversary swearing-in
      walkabout walk-through photocall photo_call question-and-answer_session q_and_a media_availability open_day
      deposition cross-examination inauguration commencement graduation homecoming auction agm annual_meeting all-hands offsite away_day
      debrief drop-in drop-in_session masterclass roadshow site_visit synod plenary sitting book_signing signing recital
      concert gig rehearsal press_day junket weigh-in wake prayer_service dinner_party reunion groundbreaking
      ribbon-cutting naming_ceremony christening meet-and-greet training_session sit-in picket handover bail_hearing
      pmqs fmqs photo_opportunity photo-op watch_party victory_party election_count count listening_session surgery
      feast iftar toast preview stand-up talk-back q&a_session fireside_chat housewarming scrum doorstop huddle pep_talk team_talk`,
  },
  {
    kind: 'occasion',
    prepositions: 'over during',
    sample: '[“They were musicians,”] {he} <told> me over lunch the next day.',
    venue: 'over lunch',
    nouns: `lunch dinner breakfast coffee tea drinks supper brunch beers pints cocktails wine tacos pizza soup sandwiches
      curry sushi pasta noodles dumplings cake scones biscuits burgers chips pint glass cup plate bowl mug pot bottle meal
      pancakes eggs toast whisky whiskey champagne espresso barbecue beer pie omelette salad steak`,
  },
  {
    kind: 'occasion',
    prepositions: 'at during',
    sample: 'At his consecration {he} <said> [that he had come to annoy the comfortable].',
    venue: 'At his consecration',
    nouns: `consecration ordination baptism coronation investiture enthronement induction consultation committee
      subcommittee public_comment comment public_consultation`,
  },
  {
    kind: 'occasion',
    prepositions: 'under during in on',
    sample: 'Under questioning from the defense, {he} <conceded> [that the log was wrong].',
    venue: 'Under questioning from the defense',
    nouns: 'questioning cross-examination examination oath interrogation',
  },
  {
    kind: 'place',
    prepositions:
      'at in inside outside from near on before across under over aboard beside behind beneath to around from_behind from_inside from_outside from_beneath from_under',
    sample: '{Straker} <told> reporters outside the town hall [that the dead were two men].',
    venue: 'outside the town hall',
    nouns: `court courtroom courthouse court_house tribunal parliament senate dáil dail seanad bundestag bundesrat knesset duma riksdag storting sejm majlis stormont senedd holyrood westminster house commons lords congress chamber assembly capitol
      hall town_hall city_hall church mosque synagogue cathedral chapel temple school university college campus classroom hospital
      clinic ward hotel lobby restaurant pub bar cafe café diner coffee_shop office offices headquarters hq home house
      kitchen garden porch doorstep driveway street road square park plaza field stadium arena ground pitch dugout
      clubhouse locker_room dressing_room touchline sideline bench paddock track circuit airport station port harbour harbor
      quay quayside dock docks pier beach promenade bridge barracks base camp site scene stage podium lectern pulpit
      floor senate_floor house_floor dock_of_the_court witness_box witness_stand stand steps gates gate entrance theatre theater
      cinema museum gallery library studio set market mall shop store supermarket factory plant mill mine farm barn
      village town city mainland island mountain border embassy consulate ministry palace castle kremlin pentagon
      white_house downing_street capitol_hill parliament_hill headquarters prison jail cell bed hospital_bed exile shelter centre center venue auditorium ballroom banquet_hall
      gymnasium gym rink golf_course resort marina boat ship plane aircraft bus train car limousine taxi tent
      flat apartment bungalow cottage mansion villa ranch yard garage warehouse depot surgery laboratory lab observatory
      salon nightclub club brewery distillery parking_lot car_park multi-storey forecourt lay-by layby pavement sidewalk winery vineyard allotment cemetery graveside grave crematorium monument
      cenotaph statue tower lighthouse jetty wharf riverbank shore seafront hillside roadside junction terminal platform
      concourse tarmac runway airfield airbase hangar checkpoint cockpit deck cabin room boardroom newsroom press_room media_room
      press_box media_centre media_center dressing_rooms corridor hallway lounge terrace balcony rooftop basement cellar attic
      conservatory greenhouse shed sofa couch armchair chair wheelchair desk table counter screen stall hide booth pew altar
      choir nave vestry public_gallery press_gallery jury_box touchlines terraces pits pit_lane
      weigh-in ringside crease fairway clubhouse_steps enclosure velodrome pool poolside changing_room
      podium_steps campaign_headquarters compound bunker trench front_line frontline picket_line canteen cafeteria yacht dining_room bedroom
      sitting_room living_room waiting_room sports_hall drill_hall guildhall refectory mess_hall playground farmyard dairy bakery
      alley alleyway lane passageway footpath towpath path lawn orchard hedge fence shop_floor stable stables byre kennels lorry
      van cab taxi_rank tractor rowing_boat dinghy canoe raft staff_room staffroom training_ground changing_rooms practice_ground
      parade_ground showground racecourse stairs staircase stairwell landing doorway veranda studio bedside roadblock riverside red_carpet backstage benches government_benches despatch_box dispatch_box tunnel mixed_zone finish_line start_line legislature bullpen fireside queue back_seat
      front_seat`,
  },
]
