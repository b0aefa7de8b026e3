/** What the office asks of files that people attach. Sizes in bytes and pixels; hashes are SHA-256 in hex. */
export type Pictures = {
  inspectPicture(bytes: Uint8Array): Promise<InspectedPicture | Rejected<PictureRejection>>
  inspectAudio(bytes: Uint8Array): InspectedAudio | Rejected<AudioRejection>
  inspectDocument(bytes: Uint8Array): InspectedDocument | Rejected<DocumentRejection>
}

/** A file that is not taken, and the figures that say why. */
export type Rejected<Code extends string> = {
  readonly ok: false
  readonly code: Code
  readonly facts: Readonly<Record<string, number | string>>
}

export type InspectedPicture = {
  readonly ok: true
  readonly kind: 'png' | 'jpeg' | 'tiff' | 'svg'
  /** As filed, after turning it upright; for an SVG, of its published form. */
  readonly width: number
  readonly height: number
  /** As the file says, or null where it does not (an SVG has none). */
  readonly dpi: number | null
  /** PNG in sRGB, at most 1200 px a side, without any metadata: what the gazette and the certificate show. */
  readonly published: Uint8Array
  /** PNG within 320 × 320 px. */
  readonly thumbnail: Uint8Array
  /** Of the bytes as filed. */
  readonly sha256: string
  /** Advice that bars nothing: R-DS-20 suggests 300 dpi; under 200 px on a side a sign prints badly. */
  readonly advice: readonly ('picture.low-resolution' | 'picture.small')[]
}

export type PictureRejection =
  | 'picture.empty' | 'picture.not-a-picture' | 'picture.too-large' | 'picture.too-many-pixels'
  | 'picture.animated' | 'picture.several-pages' | 'picture.unsafe-svg' | 'picture.damaged'

export type InspectedAudio = {
  readonly ok: true
  readonly kind: 'wav' | 'mp3' | 'ogg'
  readonly bytes: number
  readonly sha256: string
}

export type AudioRejection = 'audio.empty' | 'audio.not-audio' | 'audio.too-large'

export type InspectedDocument = {
  readonly ok: true
  readonly kind: 'pdf'
  readonly bytes: number
  readonly sha256: string
}

export type DocumentRejection =
  | 'document.empty' | 'document.not-a-pdf' | 'document.too-large' | 'document.damaged' | 'document.encrypted' | 'document.active-content'
