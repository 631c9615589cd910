/** A wording that names who passed the words on, with a sentence and the link it must give. */
export interface ChainWording {
  /** Words before the one who passed them on. */
  readonly words: string
  readonly sample: string
  /** `source / cue` of the link, or null where there is none. */
  readonly link: string | null
}

/** What stands before the one who passed the words on. Longer wordings first. */
export const chainWordings: readonly ChainWording[] = [
  {
    words: 'according to',
    sample: '[“It is hasty,”] {Ushakov} <said>, according to Russia’s state-run RIA news agency.',
    link: 'Russia’s state-run RIA news agency / according to',
  },
  {
    words: 'as reported by',
    sample: '[“It is hasty,”] {Ushakov} <said>, as reported by RIA.',
    link: 'RIA / as reported by',
  },
  { words: 'as quoted by', sample: '[“It is hasty,”] {Ushakov} <said>, as quoted by RIA.', link: 'RIA / as quoted by' },
  { words: 'as cited by', sample: '[“It is hasty,”] {Ushakov} <said>, as cited by RIA.', link: 'RIA / as cited by' },
  {
    words: 'as saying by',
    sample: '[“It is hasty,”] {Ushakov} <was quoted> as saying by RIA.',
    link: 'RIA / as saying by',
  },
  { words: 'quoted by', sample: '[“It is hasty,”] {Ushakov} <said>, quoted by RIA.', link: 'RIA / quoted by' },
  { words: 'cited by', sample: '[“It is hasty,”] {Ushakov} <said> in remarks cited by RIA.', link: 'RIA / cited by' },
  {
    words: 'carried by',
    sample: '[“It is hasty,”] {he} <said> in remarks carried by state television.',
    link: 'state television / carried by',
  },
  {
    words: 'first reported by',
    sample: '[It had failed], {he} <wrote> in an email first reported by the Echo.',
    link: 'the Echo / first reported by',
  },
  {
    words: 'reported by',
    sample: '[“It is hasty,”] {he} <said> in remarks reported by the Echo.',
    link: 'the Echo / reported by',
  },
  {
    words: 'published by',
    sample: '[“It is hasty,”] {he} <wrote> in a letter published by the Echo.',
    link: 'the Echo / published by',
  },
  {
    words: 'released by',
    sample: '[“It is hasty,”] {he} <said> in a statement released by the Kremlin.',
    link: 'the Kremlin / released by',
  },
  {
    words: 'seen by',
    sample: '[It had failed], <according to> {a memo seen by the Sentinel}.',
    link: 'the Sentinel / seen by',
  },
  {
    words: 'obtained by',
    sample: '{An email obtained by the Echo} <said> [it had failed].',
    link: 'the Echo / obtained by',
  },
  {
    words: 'reviewed by',
    sample: '[It had failed], {he} <wrote> in an email reviewed by the Echo.',
    link: 'the Echo / reviewed by',
  },
  {
    words: 'viewed by',
    sample: '[It had failed], {he} <wrote> in an email viewed by the Echo.',
    link: 'the Echo / viewed by',
  },
  {
    words: 'read out by',
    sample: 'In a statement read out by his lawyer, {he} <said> [it had failed].',
    link: 'his lawyer / read out by',
  },
  {
    words: 'read aloud by',
    sample: 'In a letter read aloud by the clerk, {he} <said> [it had failed].',
    link: 'the clerk / read aloud by',
  },
  {
    words: 'read by',
    sample: '[It had failed], {he} <wrote> in an email read by the Echo.',
    link: 'the Echo / read by',
  },
  {
    words: 'relayed by',
    sample: '[“It is quiet,”] {he} <said> in a voice message relayed by his shore team.',
    link: 'his shore team / relayed by',
  },
  {
    words: 'passed on by',
    sample: '[It had failed], {he} <wrote> in a note passed on by his lawyer.',
    link: 'his lawyer / passed on by',
  },
  {
    words: 'passed to me by',
    sample: '{Her chief of staff} <asked> in a memo passed to me by the union [to have it printed].',
    link: 'the union / passed to me by',
  },
  { words: 'per', sample: '[“It is quiet,”] {one of them} <said>, per Digipäev.', link: 'Digipäev / per' },
  { words: 'leaked to', sample: '{A report leaked to the Echo} <said> [it had failed].', link: 'the Echo / leaked to' },
  {
    words: 'passed to',
    sample: '[It had failed], {he} <wrote> in a note passed to the Echo.',
    link: 'the Echo / passed to',
  },
  {
    words: 'handed to',
    sample: '[It had failed], {he} <wrote> in a note handed to the Echo.',
    link: 'the Echo / handed to',
  },
  {
    words: 'shared with',
    sample: '[It had failed], {he} <wrote> in an email shared with the Echo.',
    link: 'the Echo / shared with',
  },
  {
    words: 'provided to',
    sample: '{Records provided to the Echo} <show> [it had failed].',
    link: 'the Echo / provided to',
  },
]
