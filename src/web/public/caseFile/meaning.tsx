import { useFace } from '../../components/face.tsx'
import type { Key } from '../../locales/say.ts'
import { messages } from '../../locales/messages.ts'

/** What a state means, in one sentence for whoever never read the law. */
export function Meaning({ status }: { status: string }) {
  const { t } = useFace()
  const key = `means_${status}`
  return key in messages.caseFile ? <p className="meaning">{t(`caseFile.${key}` as Key)}</p> : null
}
