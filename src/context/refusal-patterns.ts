/** A wording that says somebody would not, or did not, speak. */
export interface RefusalPattern {
  /**
   * The words in order: `a|b` is either, a bracketed word may be missing, `~` any adverb or none.
   */
  readonly words: string
  /** Whether what follows the wording is content: "would neither confirm nor deny [reports of a third body]". */
  readonly takesContent: boolean
  readonly sample: string
  /** `source / cue` or `source / cue / content` that the sample must give. */
  readonly gives: string
}

/** Refusals, by wording. */
export const refusalPatterns: readonly RefusalPattern[] = [
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
    words: "could|can not|n't ~ say",
    takesContent: true,
    sample: 'Cllr Mather could not say when work would begin.',
    gives: 'Cllr Mather / could not say / when work would begin',
  },
  {
    words: "has|have|had not|n't ~ confirmed|disclosed|explained",
    takesContent: true,
    sample: 'The force has not confirmed this.',
    gives: 'The force / has not confirmed / this',
  },
  {
    words: 'would|could|will neither confirm nor deny',
    takesContent: true,
    sample: 'Officers would neither confirm nor deny reports of a third body.',
    gives: 'Officers / would neither confirm nor deny / reports of a third body',
  },
  {
    words:
      "did|does|do|has|have|had not|n't ~ respond|responded|reply|replied|return|returned|answer|answered|acknowledge ~ (to) (~) (a|an|the|several|multiple|repeated|numerous|emailed|written|any|our|two|his|her) (request|requests|call|calls|message|messages|email|emails|e-mail|inquiry|inquiries|phone|telephone|question|questions|text|texts|interview|media|email) (request|requests|call|calls|message|messages) for|seeking (further|a) comment|comments|interview|information|clarification|response|reaction",
    takesContent: false,
    sample: 'Norway’s directorate did not immediately respond to a request for comment.',
    gives: 'Norway’s directorate / did not immediately respond to a request for comment',
  },
  {
    words:
      "did|does|do|has|have|had not|n't ~ respond|responded|reply|replied|return|returned|answer|answered ~ (to) (a|an|the|several|multiple|repeated|numerous|emailed|written|any|our|his|her|their) (written|emailed|two|three|four|repeated) question|questions|request|requests|call|calls|message|messages|email|emails|e-mail|e-mails|inquiry|inquiries|letters",
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
    words: "did|does|has|have|had not|n't ~ respond|responded|reply|replied|comment|commented",
    takesContent: false,
    sample: 'The ministry has not yet responded.',
    gives: 'The ministry / has not yet responded',
  },
  {
    words: 'could not ~ be ~ reached (for) (further) (comment)',
    takesContent: false,
    sample: 'Mr Roe could not immediately be reached for comment.',
    gives: 'Mr Roe / could not immediately be reached for comment',
  },
  {
    words: "was|were|is|are not|n't ~ available for comment|interview|interviews",
    takesContent: false,
    sample: 'Mr Roe was not available for comment.',
    gives: 'Mr Roe / was not available for comment',
  },
  {
    words: 'was|were|is|are ~ unavailable for comment',
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
    words: 'had|has|have|made|offered|gave no ~ (immediate|further) comment',
    takesContent: false,
    sample: 'The White House had no immediate comment.',
    gives: 'The White House / had no immediate comment',
  },
]
