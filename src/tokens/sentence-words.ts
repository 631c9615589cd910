/**
 * Words that begin a sentence but hardly ever go on one with a capital: after "U.S." or "p.m." they show that a new
 * sentence has begun ("He left the U.S. The president stayed.", but "the U.S. Senate").
 */
export const sentenceStarters: ReadonlySet<string> = new Set(
  `a according after again all although among an and another any anyone are as asked at because before both but by
  can could despite did do does during each earlier either even every everyone few first for from given had has have
  he her here his how however i if in indeed instead is it its later last like many meanwhile more most much my
  neither never no nobody none nor not nothing now of on once one only or other others our over perhaps she should
  since so some someone still such than that the their them then there these they this those though three through
  thus to today two under unless until was we were what when where whether which while who whoever why will with
  without would yes yet you your`.split(/\s+/),
)

/** Verbs of a tag after "?”" or "!”": "“Really?” Smith asked." is one sentence. */
export const tagVerbs: ReadonlySet<string> = new Set(
  `said says asked asks added adds wrote writes tweeted posted told replied replies shouted yelled cried exclaimed
  joked quipped continued concluded insisted declared demanded wondered responded answered recalled explained argued
  urged warned announced noted remarked mused chanted screamed whispered thundered tells bellowed begged pleaded
  inquired laughed snapped retorted countered`.split(/\s+/),
)

/** Names that end in an exclamation mark: "Yahoo! Inc." does not end there. */
export const exclaimedNames: ReadonlySet<string> = new Set(['yahoo', 'jeopardy', 'jeb', 'yum', 'airplane', 'oklahoma'])
