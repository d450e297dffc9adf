/**
 * Everything that a terminal would obey or hide: C0, DEL and C1 controls, and what Unicode calls default ignorable (zero-width
 * characters, bidirectional marks, overrides and isolates, fillers, invisible tags) but for the selectors of a letter's
 * variant; annotation marks; halves of surrogate pairs.
 */
const unseen = /[\p{Cc}\p{Cs}\ufff9-\ufffb]|(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/gu

/** White space that shows as such. (`\s` also holds U+FEFF, which has no width.) */
const space = /[\t-\r\u2028\u2029\p{Zs}]+/gu

/** More marks than any language stacks on one letter; hundreds of them would bury the lines above and below. */
const piled = /(\p{M}{6})\p{M}+/gu

/**
 * Text that can be shown to a person on one line: white space, line ends too, becomes one space, and each character that acts
 * on the terminal or cannot be seen becomes U+FFFD.
 */
export function visible(text: string): string {
  return text.replace(space, ' ').replace(unseen, '\ufffd').replace(piled, '$1\ufffd')
}

/** A plain value in which every string is visible: the value itself where all of them are, or a copy of what is not. */
export function visibleStrings<T>(value: T): T
export function visibleStrings(value: unknown): unknown {
  if (typeof value === 'string') return isPlain(value) ? value : visible(value)
  if (typeof value !== 'object' || value === null) return value
  return Array.isArray(value) ? visibleItems(value) : visibleFields(value as Readonly<Record<string, unknown>>)
}

function visibleItems(items: readonly unknown[]): readonly unknown[] {
  let copy: unknown[] | undefined
  for (let i = 0; i < items.length; i++) {
    const shown = visibleStrings(items[i])
    if (shown !== items[i]) {
      copy ??= [...items]
      copy[i] = shown
    }
  }
  return copy ?? items
}

function visibleFields(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  let copy: Record<string, unknown> | undefined
  for (const key in fields) {
    const field = fields[key]
    if (typeof field === 'number') continue
    const shown = visibleStrings(field)
    if (shown !== field) {
      copy ??= { ...fields }
      copy[key] = shown
    }
  }
  return copy ?? fields
}

/** Letters and signs of ASCII with single spaces, as nearly all text: visible as it is. */
function isPlain(text: string): boolean {
  let isSpace = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 0x7e || unit < 0x20 || (unit === 0x20 && isSpace)) return false
    isSpace = unit === 0x20
  }
  return true
}
