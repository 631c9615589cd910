/** First words of places of several words: "New York", "South Carolina". */
export const placeStarts: ReadonlySet<string> = new Set(
  `new north south east west northern southern eastern western los las san santa saint st fort port mount lake el united
  hong saudi sri cape costa puerto wall great rhode long`.split(/\s+/),
)

/** Last words of places: "Downing Street", "Madison Square Garden". */
export const placeEnds: ReadonlySet<string> = new Set(
  `street avenue road county city valley river island islands beach park square bridge coast bay hill hills heights states
  kingdom hampshire jersey mexico york angeles vegas garden gardens stadium arena hall tower towers airport station castle
  palace plaza mall capitol district mountain mountains falls lake forest harbor harbour`.split(/\s+/),
)
