import type { SignKind } from '#casefile/sign.ts'
import type { Draft } from '#office/drafts.ts'
import type { Filing } from '#office/intake/filing.ts'
import { Link } from '../../components/buttons.tsx'
import { useFace } from '../../components/face.tsx'
import { Field, FileField, type FieldError } from '../../components/field.tsx'
import type { Line } from '../../components/lists.tsx'
import type { Key } from '../../locales/say.ts'
import type { Visit } from '../../visit.ts'
import type { OwnVisit } from '../entry.tsx'
import { chosen, given, isId, written, writtenAll } from '../typing.ts'
import { takeIn } from '../uploads.ts'
import { cleaned, type SignForm } from './cleaned.ts'
import { SaveButtons } from './frame.tsx'
import { asked, isKind, kindWord, pictureHint } from './kinds.ts'
import { KindChoice } from './kindChoice.tsx'
import type { Reading, Sheet, Task } from './shape.ts'
import { picturePath } from './side.tsx'
import { taskPath } from './tasks.ts'

const pictures = 'image/png,image/jpeg,image/tiff,image/svg+xml,.png,.jpg,.jpeg,.tif,.tiff,.svg'
const sounds = 'audio/mpeg,audio/wav,audio/ogg,.mp3,.wav,.ogg'

export const sign: Task = {
  slug: 'signo', parts: ['sign'], autosave: true, maxBytes: 48 * 1024 * 1024,
  fields: { 'sign.kind': 'tipo', 'sign.text': 'texto', 'sign.reproductions': 'imagen', 'sign.audio': 'audio', 'sign.description': 'descripcion', 'sign.coloursClaimed': 'colores', 'sign.translation': 'traduccion' },
  body: (sheet) => <SignBody sheet={sheet} />,
  read, lines,
}

function SignBody({ sheet }: { sheet: Sheet }) {
  const visit = useFace()
  const { form, errors, draft } = sheet
  // The kind decides what is asked, so it is asked first, on a page of its own.
  if (form.sign === undefined || visit.query.has('cambiar') || errors.some((error) => error.field === 'tipo')) return <KindChoice value={form.sign?.kind} errors={errors} />
  return <SignFields sign={form.sign} errors={errors} path={taskPath(draft.id, 'signo')} />
}

function SignFields({ sign: filed, errors, path }: { sign: SignForm; errors: readonly FieldError[]; path: string }) {
  const { t } = useFace()
  const needs = asked[filed.kind]
  const maybe = (label: string, what: 'needed' | 'maybe' | 'never') => (what === 'maybe' ? t('filing.optionalLabel', { label }) : label)
  return (
    <>
      <input type="hidden" name="tipo" value={filed.kind} />
      <p className="kind-now">{t('filing.kindNow')} <strong>{t(kindWord[filed.kind])}</strong> <Link href={`${path}?cambiar=si`}>{t('filing.change')}<span className="unseen"> {t('filing.kindQuestion')}</span></Link></p>
      {needs.text === 'never' ? null : <Field name="texto" label={maybe(t('filing.signText'), needs.text)} hint={t('filing.signTextHint')} value={filed.text ?? ''} errors={errors} required={needs.text === 'needed'} />}
      {needs.pictures === 'never' ? null : <Pictures sign={filed} errors={errors} several={needs.pictures === 'views'} />}
      {needs.audio ? <Sound id={filed.audio} errors={errors} /> : null}
      {needs.description === 'never' ? null : <Field name="descripcion" label={maybe(t('filing.signDescription'), needs.description)} hint={t('filing.signDescriptionHint')} lines={4} value={filed.description ?? ''} errors={errors} />}
      {needs.colours === 'never' ? null : <Field name="colores" label={maybe(t('filing.signColours'), needs.colours)} hint={t(needs.colours === 'needed' ? 'filing.signColoursCode' : 'filing.signColoursHint')} value={filed.coloursClaimed ?? ''} errors={errors} />}
      {needs.text === 'never' ? null : <Field name="traduccion" label={maybe(t('filing.signTranslation'), 'maybe')} hint={t('filing.signTranslationHint')} value={filed.translation ?? ''} errors={errors} />}
      <SaveButtons />
    </>
  )
}

function Pictures({ sign: filed, errors, several }: { sign: SignForm; errors: readonly FieldError[]; several: boolean }) {
  const visit = useFace()
  const { t } = visit
  const advice = visit.query.getAll('aviso').filter((code): code is 'picture.low-resolution' | 'picture.small' => code === 'picture.low-resolution' || code === 'picture.small')
  const hint = pictureHint[filed.kind]
  return (
    <>
      {filed.reproductions.length === 0 ? null : (
        <>
          <p className="label">{t('filing.asPublished')}</p>
          <ul className="uploads">
            {filed.reproductions.map((id, i) => (
              <li key={id}>
                <img src={picturePath(id)} alt={t('filing.pictureNumber', { count: i + 1 })} />
                <input type="hidden" name="imagenes" value={id} />
                <button type="submit" className="button quiet" name="quitar" value={id}>{t('filing.remove')}<span className="unseen"> {t('filing.pictureNumber', { count: i + 1 })}</span></button>
              </li>
            ))}
          </ul>
          {advice.map((code) => <p key={code} className="note">{t(code === 'picture.small' ? 'filing.pictureSmall' : 'filing.pictureLow')}</p>)}
        </>
      )}
      <FileField
        name="imagen" accept={pictures} multiple={several} errors={errors}
        label={t(filed.reproductions.length === 0 ? (several ? 'filing.pictures' : 'filing.picture') : several ? 'filing.morePictures' : 'filing.otherPicture')}
        hint={<>{hint === undefined ? null : <>{t(hint)} </>}{t('filing.pictureHint')}</>}
      />
    </>
  )
}

function Sound({ id, errors }: { id: string | undefined; errors: readonly FieldError[] }) {
  const { t } = useFace()
  return (
    <>
      {id === undefined ? null : (
        <p className="sound">
          <audio controls preload="none" src={picturePath(id)} aria-label={t('filing.audio')} />
          <input type="hidden" name="sonido" value={id} />
          <button type="submit" className="button quiet" name="quitar" value={id}>{t('filing.remove')}<span className="unseen"> {t('filing.audio')}</span></button>
        </p>
      )}
      <FileField name="audio" accept={sounds} label={t(id === undefined ? 'filing.audio' : 'filing.otherAudio')} hint={t('filing.audioHint')} errors={errors} />
    </>
  )
}

async function read(visit: OwnVisit, draft: Draft): Promise<Reading> {
  const { form, t } = visit
  const kind = written(form, 'tipo')
  const path = taskPath(draft.id, 'signo')
  if (!isKind(kind)) return { part: {}, errors: [{ field: 'tipo', message: t('filing.chooseKind') }] }
  // The first page sends the kind alone: what was said of the sign stays.
  if (!form.has('texto') && !form.has('imagen') && !form.has('descripcion')) return { part: { sign: { ...draft.form.sign, kind } }, to: path }
  return written(form, 'quitar') === '' ? signTyped(visit, draft, kind) : { ...(await signTyped(visit, draft, kind)), to: `${path}#imagen` }
}

async function signTyped(visit: OwnVisit, draft: Draft, kind: SignKind): Promise<Reading> {
  const { form } = visit
  const removed = written(form, 'quitar')
  const needs = asked[kind]
  const shown = await takeIn(visit, 'reproduction', chosen(form, 'imagen'), 'imagen')
  const heard = await takeIn(visit, 'audio', chosen(form, 'audio').slice(0, 1), 'audio')
  const kept = writtenAll(form, 'imagenes').filter((id) => isId(id) && id !== removed)
  const fresh = shown.papers.map((paper) => paper.id)
  const reproductions = needs.pictures === 'never' ? [] : needs.pictures === 'views' ? [...kept, ...fresh] : fresh.length > 0 ? fresh.slice(-1) : kept
  const audio = heard.papers[0]?.id ?? [written(form, 'sonido')].find((id) => isId(id) && id !== removed)
  const part = {
    sign: {
      kind, reproductions, ...given('text', written(form, 'texto')), ...given('description', written(form, 'descripcion')),
      ...given('coloursClaimed', written(form, 'colores')), ...given('translation', written(form, 'traduccion')), ...(needs.audio && audio !== undefined ? { audio } : {}),
    },
  }
  const advice = [...new Set(shown.papers.flatMap((paper) => paper.advice))]
  // A picture is shown back as it will be published before the next task.
  const to = fresh.length > 0 ? `${taskPath(draft.id, 'signo')}?${advice.map((code) => `aviso=${code}&`).join('')}imagen=si` : undefined
  return { part, errors: [...shown.errors, ...heard.errors], ...(to === undefined ? {} : { to }) }
}

function lines(form: Filing, visit: Visit): readonly Line[] {
  const { t } = visit
  if (form.sign === undefined) return []
  const filed = cleaned(form.sign)
  const texts: readonly (readonly [Key, string | undefined])[] = [
    ['filing.signText', filed.text], ['filing.signDescription', filed.description], ['filing.signColours', filed.coloursClaimed], ['filing.signTranslation', filed.translation],
  ]
  return [
    { label: t('filing.kindQuestion'), value: t(kindWord[filed.kind]) },
    ...texts.filter(([, value]) => value !== undefined).map(([label, value]) => ({ label: t(label), value })),
    ...(filed.reproductions.length === 0 ? [] : [{ label: t('filing.picture'), value: <span className="thumbs">{filed.reproductions.map((id) => <img key={id} src={picturePath(id)} alt={t('filing.asPublished')} />)}</span> }]),
    ...(filed.audio === undefined ? [] : [{ label: t('filing.audio'), value: <audio controls preload="none" src={picturePath(filed.audio)} aria-label={t('filing.audio')} /> }]),
  ]
}
