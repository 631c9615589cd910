/** Time zones as newspapers write them behind a clock: "22:05 GMT", "9.30am BST". Part of a regular expression. */
export const timeZones =
  '(?:GMT|UTC|BST|IST|CET|CEST|EET|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|AEST|AEDT|NZST|NZDT)'
