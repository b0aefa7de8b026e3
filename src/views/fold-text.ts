/** Text as a first comparison sees it: lower case, accents folded but Ñ kept, punctuation as spaces. */
export function foldText(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/n\u0303/g, 'ñ').replace(/[\u0300-\u036f]/g, '').normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
