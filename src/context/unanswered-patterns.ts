/** A wording that says somebody did not speak in which he is no subject: "Calls to [the firm] went unanswered". */
export interface UnansweredPattern {
  /**
   * The words in order: `a|b` is either, a bracketed word may be missing, `~` any adverb or none, `@` when or nothing,
   * `{who}` the one who did not speak, `{what}` what he did not speak of, `{ask}` "seeking comment", `({ask})` that or
   * nothing, `({listed})` "a number listed for" or nothing, and `< >` the cue.
   */
  readonly words: string
  readonly sample: string
  /** `source / cue` or `source / cue / content` that the sample must give; `cue` alone where nobody is named. */
  readonly gives: string
}

const immediate = '(immediate|further|official|public)'
const reached = 'call|calls|message|messages|email|emails|e-mail|e-mails|text|texts|voicemail|voicemails|request|requests|inquiry|inquiries|enquiry|enquiries|question|questions|queries' // biome-ignore format: one line
const sent = '(left|sent|made|placed|put|directed|addressed|emailed|e-mailed|submitted)'
/** "a call to {a number listed for} Lee" */
const listed = '({listed})'

/** How a call, a message or a request came to nothing. */
const tails = [
  { tail: '< went|go|going|rang|rings ~ unanswered >', sample: 'went unanswered' },
  { tail: '< has|have|had gone ~ unanswered >', sample: 'have gone unanswered' },
  {
    tail: "< was|were|has|have|had not|n't (been) ~ (been) returned|answered|acknowledged >",
    sample: 'were not immediately returned',
  },
  { tail: '< was|were ignored|unreturned|unanswered >', sample: 'were ignored' },
  { tail: '< received|drew|got|met no (immediate) reply|response|answer >', sample: 'received no reply' },
]

/** Heads before the tails: through what somebody was spoken to in vain. */
const heads = [
  { head: `${reached} {ask} @`, sample: 'Requests for comment', who: '' },
  {
    head: `${reached} ${sent} @ to|with|at ${listed} {who} ({ask}) @`,
    sample: 'Calls to the firm',
    who: 'the firm',
  },
  { head: `${reached} left @ for {who} ({ask}) @`, sample: 'Messages left Friday for Smith', who: 'Smith' },
  {
    head: `${reached} {ask} ${sent} @ to|for|with|at|from|by ${listed} {who} @`,
    sample: 'An email seeking comment sent to Acme',
    who: 'Acme',
  },
]

/** Wordings of silence in which the silent one is no subject, by wording; the first that fits counts. */
export const unansweredPatterns: readonly UnansweredPattern[] = [
  {
    words: `< there was|were|is|has|have|had (been) no ~ ${immediate} comment|comments > @ from|by {who} on|about {what}`,
    sample: 'There was no immediate comment from Israel on the strike.',
    gives: 'Israel / There was no immediate comment / the strike',
  },
  {
    words: `< there was|were|is|has|have|had (been) no ~ ${immediate} comment|comments > on|about {what} from|by {who}`,
    sample: 'There was no comment on the raid from the army.',
    gives: 'the army / There was no comment / the raid',
  },
  {
    words: `< there was|were|is|has|have|had (been) no ~ ${immediate} comment|comments > @ from|by {who}`,
    sample: 'There was no comment from the ministry.',
    gives: 'the ministry / There was no comment',
  },
  {
    words:
      '< there was|were|is|has|have|had (been) no ~ immediate|official|public comment|response|reply|reaction|confirmation|statement > @ from|by {who}',
    sample: 'There was no immediate response from Tehran.',
    gives: 'Tehran / There was no immediate response',
  },
  {
    words: '< there was|were|has (been) no ~ immediate|official|further comment >',
    sample: 'There was no immediate comment.',
    gives: 'There was no immediate comment',
  },
  {
    words: `< no ${immediate} comment was|were|is ~ available|forthcoming|made|issued|received|given|offered|provided > @ from|by {who}`,
    sample: 'No comment was immediately available from Acme.',
    gives: 'Acme / No comment was immediately available',
  },
  {
    words: `< no ${immediate} comment was|were|is ~ available|forthcoming|made|issued|received|given|offered|provided >`,
    sample: 'No further comment was given.',
    gives: 'No further comment was given',
  },
  {
    words: `< no ${immediate} comment came > @ from {who}`,
    sample: 'No comment came from the palace.',
    gives: 'the palace / No comment came',
  },
  ...heads.flatMap(({ head, sample, who }) =>
    tails.map(({ tail, sample: end }) => ({
      words: `${head} ${tail}`,
      sample: `${sample} ${end}.`,
      gives: who === '' ? end : `${who} / ${end}`,
    })),
  ),
  {
    words: `${reached} < seeking (further) comment|comments was|were ~ left|sent > @ with|for|to|at ${listed} {who}`,
    sample: 'A message seeking comment was left Tuesday with Acme.',
    gives: 'Acme / seeking comment was left',
  },
  {
    words: `${reached} was|were ~ left|sent @ with|for|to|at ${listed} {who} @ < seeking (further) comment|comments >`,
    sample: 'Messages were left for Lee seeking comment.',
    gives: 'Lee / seeking comment',
  },
  {
    words: `${reached} was|were ~ left|sent @ < seeking (further) comment|comments > from {who}`,
    sample: 'An email was sent Monday seeking comment from the school.',
    gives: 'the school / seeking comment',
  },
  {
    words: `${reached} @ with|for|to|at ${listed} {who} @ < seeking (further) comment|comments >`,
    sample: 'The Associated Press left messages with the firm seeking comment.',
    gives: 'the firm / seeking comment',
  },
  {
    words:
      'attempt|attempts|effort|efforts (~) to reach|contact|interview {who} ({ask}) @ < was|were|proved|have|has|had (been) ~ unsuccessful|futile|fruitless >',
    sample: 'Attempts to reach Lee were unsuccessful.',
    gives: 'Lee / were unsuccessful',
  },
  {
    words:
      "attempt|attempts|effort|efforts to reach|contact|interview {who} ({ask}) @ < was|were|have|has|had not|n't (been) ~ successful >",
    sample: 'Efforts to contact his lawyer were not immediately successful.',
    gives: 'his lawyer / were not immediately successful',
  },
  {
    words: 'attempt|attempts|effort|efforts to reach|contact|interview {who} ({ask}) @ < (have|has|had) (~) failed >',
    sample: 'Efforts to reach the owner for comment failed.',
    gives: 'the owner / failed',
  },
  {
    words: '< has|have|had ~ approached|contacted|asked|emailed > {who} for (a|further) comment',
    sample: 'The Guardian has approached the Home Office for comment.',
    gives: 'the Home Office / has approached',
  },
  {
    words: '< has|have|had ~ reached out to > {who} for (a|further) comment',
    sample: 'CNN has reached out to the White House for comment.',
    gives: 'the White House / has reached out to',
  },
]
