import stringWidth from 'fast-string-width'

/** Columns that a text takes on a terminal. Texts of letters of the West, of Greece and of Slavic lands, nearly all, are not looked at twice. */
export function columnsOf(text: string): number {
  return isAllNarrow(text) ? text.length : stringWidth(text)
}

/** Whether every code unit takes one column, so that a text may be cut between any two. */
export function isAllNarrow(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isNarrow(text.charCodeAt(i))) return false
  return true
}

/** One column whatever stands beside it: no mark, no emoji, no wide character, no control. */
function isNarrow(unit: number): boolean {
  if (unit < 0x7f) return unit >= 0x20
  if (unit < 0x300) return unit >= 0xa0
  if (unit < 0x530) return unit >= 0x370 && (unit < 0x483 || unit > 0x489)
  return (unit >= 0x1e00 && unit < 0x2000) || (unit >= 0x2010 && unit < 0x2028) || (unit >= 0x2500 && unit < 0x2580)
}
