import { Button, Link } from '../../components/buttons.tsx'
import { Field, SelectField } from '../../components/field.tsx'
import { useFace } from '../../components/face.tsx'
import { kindWord } from '../signWords.ts'
import { addressOf, groups, kinds, unfiltered, type Asked } from './ask.ts'

/** Inside the one form, so that the box and the filters travel together. Folded until one of them is used. */
export function Filters({ asked }: { asked: Asked }) {
  const { t } = useFace()
  return (
    <details className="more search-filters" open={asked.filtered || asked.errors.some((error) => error.field !== 'para')}>
      <summary>{t('search.filters')}</summary>
      <div className="filter-fields">
        <Field name="clase" label={t('search.class')} hint={t('search.classHint')} inputMode="numeric" value={asked.classes} errors={asked.errors} />
        <SelectField
          name="estado" label={t('search.status')} value={asked.status} empty={t('search.anyStatus')}
          options={groups.map((value) => ({ value, label: t(`search.status_${value}`) }))}
        />
        <SelectField
          name="tipo" label={t('search.kind')} value={asked.kind} empty={t('search.anyKind')}
          options={kinds.map((value) => ({ value, label: kindWord(value, t) }))}
        />
        <Field name="titular" label={t('search.holder')} hint={t('search.holderHint')} value={asked.holder} />
        <Field name="desde" label={t('search.filedFrom')} type="date" value={asked.from} errors={asked.errors} />
        <Field name="hasta" label={t('search.filedUntil')} type="date" value={asked.until} errors={asked.errors} />
      </div>
      <div className="buttons">
        <Button kind="secondary">{t('search.apply')}</Button>
        {asked.filtered ? <Link href={addressOf(asked, asked.q === '' ? unfiltered : { ...unfiltered, titular: '' })}>{t('search.clear')}</Link> : null}
      </div>
    </details>
  )
}
