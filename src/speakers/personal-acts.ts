/** Words next to a name that only people have beside theirs, with a sentence that shows them. */
export interface PersonalRow {
  readonly words: string
  /** Where they stand: `before` the name, as what is done to somebody, or `behind` it, as what somebody does. */
  readonly place: 'before' | 'behind'
  readonly sample: string
}

/** What people do and what is done to them, and neither bodies nor places: it tells a person where a name does not. */
export const personalRows: readonly PersonalRow[] = [
  { words: 'quote quotes quoting', place: 'before', sample: 'He likes to quote Orr.' },
  {
    words: 'reread rereads rereading imitate imitates impersonate impersonated',
    place: 'before',
    sample: 'She imitated and reread Orr.',
  },
  {
    words: 'married marry marries marrying divorced widowed kissed kissing hugged hugging embraced embracing wed',
    place: 'before',
    sample: 'She married Orr.',
  },
  {
    words: 'stabbed stabbing murdered murdering handcuffed raped beheaded',
    place: 'before',
    sample: 'The man stabbed Orr.',
  },
  {
    words: `smiled smiles smiling grinned grins laughed laughs laughing sighed sighs shrugged shrugs nodded nods winked sobbed
    wept weeps blinked frowned chuckled giggled yawned limped knelt`,
    place: 'behind',
    sample: 'Orr smiled.',
  },
  {
    words:
      'graduated remarried married divorced retired studied sang sings danced slept drowned testified emigrated hugged kissed wore wears',
    place: 'behind',
    sample: 'Orr graduated in 1931.',
  },
]
