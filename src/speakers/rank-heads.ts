/** Main nouns of ranks and honours before a name, in one spelling: they say less than what the article explains. */
export const rankHeads: ReadonlySet<string> = new Set(
  `professor general lieutenant colonel major captain sergeant corporal private admiral brigadier councillor officer detective
  inspector constable trooper deputy father pastor chief`.split(/\s+/),
)
