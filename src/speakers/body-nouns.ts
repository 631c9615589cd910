/** Nouns for bodies that speak: the words and a sentence that shows one. */
export interface NounRow {
  readonly words: string
  /** Says so only at the end of a name. */
  readonly named?: true
  readonly sample: string
}

/** Common nouns for bodies; capitalised at the end of a name they make it a body's: "the Guttmacher Institute". */
export const bodyNounRows: readonly NounRow[] = [
  {
    words:
      'company firm corporation business bank insurer airline carrier retailer manufacturer maker automaker carmaker startup giant chain brand supplier operator employer lender developer utility brewery studio label publisher',
    sample: 'The company said so.',
  },
  {
    words:
      'newspaper paper outlet magazine network broadcaster channel station website site blog agency news daily weekly tabloid publication journal press television radio media wire',
    sample: 'The newspaper said so.',
  },
  {
    words:
      'department ministry agency directorate inquiry camp bureau office commission committee subcommittee council authority administration government regulator watchdog board service court tribunal senate congress parliament legislature assembly cabinet treasury embassy consulate municipality',
    sample: 'The department said so.',
  },
  {
    words:
      'party campaign caucus coalition movement union federation confederation association society club league alliance organization organisation institute institution management foundation charity nonprofit trust group fund center centre think-tank church mosque synagogue diocese',
    sample: 'The campaign said so.',
  },
  {
    words:
      'university college school academy hospital museum library faculty laboratory lab clinic theatre theater gallery orchestra',
    sample: 'The university said so.',
  },
  {
    words: 'army navy force forces military police guard brigade pentagon kremlin troops militia',
    sample: 'The military said so.',
  },
  {
    words: 'city town village county state country nation borough district republic kingdom province region',
    sample: 'The town said so.',
  },
  {
    words:
      'times post herald tribune guardian telegraph gazette chronicle echo observer ledger courier bugle sentinel packet mail express standard mirror sun star enquirer inquirer examiner dispatch bulletin report review digest',
    sample: 'The Riverton Ledger said so.',
    named: true,
  },
  {
    words: 'house force services council united records capital homes foods energy water marine motors brothers sons',
    sample: 'Larkfield Homes said so.',
    named: true,
  },
  {
    words:
      'inc corp co ltd llc llp international worldwide associates securities analytics plc ag gmbh sa nv holdings partners motors airlines airways pharmaceuticals technologies systems industries enterprises ventures pictures fc afc rfc',
    sample: 'Acme Inc. said so.',
    named: true,
  },
]

/** Nouns for bodies that publish: "the outlet" is one of these. */
export const mediaNouns: ReadonlySet<string> = new Set(
  'newspaper paper outlet magazine network broadcaster channel station website site blog agency news daily weekly tabloid publication journal post times herald tribune guardian telegraph gazette chronicle echo observer press television radio media wire'.split(
    ' ',
  ),
)

/** Bodies that sell or make things: "the company" is one of these, "the agency" is not. */
export const businessNouns: ReadonlySet<string> = new Set(
  'company firm corporation business bank insurer airline carrier retailer manufacturer maker automaker carmaker startup giant chain supplier operator employer lender utility brewery studio label publisher inc corp co ltd llc llp international worldwide associates securities analytics plc ag gmbh sa nv holdings partners motors airlines airways pharmaceuticals technologies systems industries enterprises capital ventures'.split(
    ' ',
  ),
)

/** Nouns for a place that speaks as a body. */
export const placeNouns: ReadonlySet<string> = new Set(
  'city town village county state country nation borough district republic kingdom province region capital island'.split(
    ' ',
  ),
)

/** Nouns for papers, figures and recordings that speak. */
export const documentNounRows: readonly NounRow[] = [
  {
    words:
      'report study paper review analysis survey poll polling census research audit assessment investigation findings figures data statistics numbers records estimates forecast projection index ranking list',
    sample: 'The report said so.',
  },
  {
    words:
      'draft minutes statement letter memo memorandum email e-mail message note tweet post posting caption video ad advert advertisement documentary photo leaflet poster sign flyer newsletter notice announcement release press-release',
    sample: 'The letter said so.',
  },
  {
    words:
      'document documents filing lawsuit suit complaint affidavit indictment petition motion brief ruling judgment verdict order warrant transcript testimony law bill act legislation resolution treaty agreement constitution rule guideline guidelines policy plan proposal platform manifesto',
    sample: 'The lawsuit said so.',
  },
  {
    words:
      'article story editorial column book novel biography memoir essay headline op-ed passage text chapter script page',
    sample: 'The editorial said so.',
  },
]

/** Words in the names of bodies that publish and do not say so. */
export const outletNames: ReadonlySet<string> = new Set(
  `cnn bbc itv npr pbs cbs nbc abc msnbc cnbc fox reuters ap afp upi politico bloomberg axios buzzfeed vox slate salon
  newsmax breitbart tass xinhua interfax ria rt fortune forbes variety vogue time newsweek guardian economist independent
  spectator atlantic hill huffpost espn vice wired`.split(/\s+/),
)
