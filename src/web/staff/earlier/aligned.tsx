import type { Because } from '#ports/similar.ts'
import { useFace } from '../../components/face.tsx'

type Aligned = Extract<Because, { channel: 'sound' }>['aligned']

/** Two texts laid over each other, letter under letter; what agrees is marked by more than colour. */
export function AlignedText({ caption, aligned, ours, theirs, large = false }: { caption: string; aligned: Aligned; ours: string; theirs: string; large?: boolean }) {
  const { t } = useFace()
  const cell = (text: string | null, i: number) => {
    const same = aligned[i]?.[0] === aligned[i]?.[1]
    return <td key={i} className={text === null ? 'gap' : same ? 'same' : ''}>{text === null ? <span aria-label={t('examination.gap')}>·</span> : same ? <mark>{text}</mark> : text}</td>
  }
  return (
    <div className="aligned-box">
      <table className={large ? 'aligned large' : 'aligned'}>
        <caption>{caption}</caption>
        <tbody>
          <tr><th scope="row"><span className="unseen">{ours}</span></th>{aligned.map(([a], i) => cell(a, i))}</tr>
          <tr><th scope="row"><span className="unseen">{theirs}</span></th>{aligned.map(([, b], i) => cell(b, i))}</tr>
        </tbody>
      </table>
    </div>
  )
}
