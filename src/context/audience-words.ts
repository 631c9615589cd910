import { wordList } from './word-list.js'

/** Words that can be addressed, though they name nobody: "said to the crowd". */
export const audiences: ReadonlySet<string> = wordList(
  `reporters journalists press media crowd audience supporters voters members committee subcommittee council court judge jury
  inquest hearing meeting inquiry panel lawmakers legislators mps senators congressmen staff employees workers investors
  analysts shareholders clients customers fans followers colleagues parliament assembly congress commission board
  delegates donors officers police detectives investigators readers viewers listeners newspaper magazine outlet station
  show programme program network channel website tabloid agency host interviewer reporter friend friends mother father
  wife husband brother sister son daughter nation country people residents students pupils teachers parents patients families
  house senate tribunal conference regulators authorities prosecutors lawyers officials ministers peers councillors
  chamber gallery cabinet church congregation everyone anyone everybody anybody someone somebody superiors bosses neighbours neighbors subordinates supervisor supervisors relatives passengers
  others broadcaster radio television`,
)
