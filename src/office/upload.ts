import type { DocumentKind } from '#casefile/document.ts'
import { refuse, type Refusal } from '#casefile/refusal.ts'
import type { NewDocument } from '#ports/record.ts'
import type { Open } from './open.ts'

export type Uploaded = { readonly id: string; readonly kind: DocumentKind; readonly mime: string; readonly size: number; readonly advice: readonly string[] }

export type Upload = { readonly bytes: Uint8Array; readonly title: string; readonly as: DocumentKind; readonly accountId: string }

type Accepted = { readonly bytes: Uint8Array; readonly mime: string; readonly original?: Uint8Array; readonly advice: readonly string[] }

/** What a party may attach; the office's own papers are never uploaded. */
export const uploadKinds = ['reproduction', 'audio', 'power', 'priorityCopy', 'exhibitionCertificate', 'homeRegistration', 'authorisation', 'translation', 'writing', 'scan', 'withdrawalPower', 'serviceRecord', 'other'] as const satisfies readonly DocumentKind[]

/** Takes a file in: looked at, cleaned, kept with its salt. A picture is kept as it will be published and as it came. */
export async function upload(open: Open, file: Upload): Promise<Uploaded | Refusal> {
  const accepted = await accept(open, file)
  if ('refused' in accepted) return accepted
  const id = open.desk.code()
  const row = (suffix: string, mime: string, bytes: Uint8Array): NewDocument => ({ id: id + suffix, kind: file.as, mime, title: file.title.slice(0, 200), uploadedBy: file.accountId, salt: open.desk.salt(), bytes })
  const rows = [row('', accepted.mime, accepted.bytes), ...(accepted.original ? [row('-filed', 'application/octet-stream', accepted.original)] : [])]
  await open.desk.store.keep(rows)
  return { id, kind: file.as, mime: accepted.mime, size: accepted.bytes.length, advice: accepted.advice }
}

const article = 'DL1075 art. 50; D486 art. 138 b'

async function accept(open: Open, { as, bytes }: Upload): Promise<Accepted | Refusal> {
  if (as === 'audio') {
    const sound = open.pictures.inspectAudio(bytes)
    return sound.ok ? { bytes, mime: `audio/${sound.kind === 'mp3' ? 'mpeg' : sound.kind}`, advice: [] } : refuse(sound.code, article, sound.facts)
  }
  if (as !== 'reproduction' && isPdf(bytes)) {
    const paper = open.pictures.inspectDocument(bytes)
    return paper.ok ? { bytes, mime: 'application/pdf', advice: [] } : refuse(paper.code, 'LPAG art. 124', paper.facts)
  }
  const picture = await open.pictures.inspectPicture(bytes)
  if (!picture.ok) return refuse(as === 'reproduction' ? picture.code : 'document.not-a-pdf-or-picture', article, picture.facts)
  return { bytes: picture.published, mime: 'image/png', original: bytes, advice: as === 'reproduction' ? picture.advice : [] }
}

const isPdf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
