import type { Pictures } from '#ports/pictures.ts'
import { inspectAudio } from './audio.ts'
import { inspectDocument } from './document.ts'
import { inspectPicture } from './picture.ts'

export { inspectAudio, inspectDocument, inspectPicture }

/** What the office asks of files that people attach. */
export const pictures: Pictures = { inspectPicture, inspectAudio, inspectDocument }
