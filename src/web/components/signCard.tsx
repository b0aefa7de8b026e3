import { Link } from './buttons.tsx'
import { useFace } from './face.tsx'
import { Status, type Tone } from './status.tsx'
import { Tocapu } from './tocapu.tsx'

export type CardSign = {
  /** Number of the file or certificate as printed; seed of its tocapu. */
  readonly number: string
  readonly href: string
  /** The words of the sign, or what tells it apart where it has none («Figura de una llama»). */
  readonly name: string
  /** Address of the published picture; absent where the sign is only words. */
  readonly picture?: string
  readonly kind: string
  readonly holder: string
  readonly country?: string
  readonly classes: readonly number[]
  readonly tone: Tone
  readonly status: string
  /** Shown in place of the seed where the sign's own number is not yet given. */
  readonly seed?: string
}

/** A sign as it was published, always on white, with its number, holder, classes and state. */
export function SignCard({ sign }: { sign: CardSign }) {
  const { t } = useFace()
  return (
    <article className="sign-card">
      <Shown name={sign.name} picture={sign.picture} />
      <div className="sign-facts">
        <h3><Link href={sign.href}>{sign.name}</Link></h3>
        <p className="sign-number"><Tocapu seed={sign.seed ?? sign.number} size={20} /> <span className="num">{sign.number}</span> · {sign.kind}</p>
        <p>{sign.holder}{sign.country === undefined ? '' : ` (${sign.country})`}</p>
        <p className="sign-foot">
          <ClassTags classes={sign.classes} />
          <Status tone={sign.tone}>{sign.status}</Status>
          <span className="unseen">{t('parts.classesSpoken', { count: sign.classes.length })}</span>
        </p>
      </div>
    </article>
  )
}

/** The sign alone, large. */
export function Shown({ name, picture }: { name: string; picture?: string | undefined }) {
  return (
    <div className="shown">
      {picture === undefined ? <span className={name.length > 24 ? 'long' : ''}>{name}</span> : <img src={picture} alt={name} loading="lazy" />}
    </div>
  )
}

export function ClassTags({ classes }: { classes: readonly number[] }) {
  return (
    <span className="class-tags">
      {classes.map((one) => <span key={one} className="class-tag num">{one}</span>)}
    </span>
  )
}
