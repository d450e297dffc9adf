import type { Extraction, Span } from '../../model.js'
import { countryCode, type Entity, entity, partId, type Scope } from './entity.js'

interface Mentioned {
  readonly id: string
  readonly mentions: readonly Span[]
}

/** Each spelling under which the article names a person, a ministry or an organization. */
export function mentionsOf(record: Extraction, scope: Scope): readonly Entity[] {
  const contextCountry = record.countries.map(({ id }) => countryCode(id))
  const spellings = (section: 'people' | 'ministries' | 'organizations', part: string, detectedSchema: string) =>
    (scope.wanted.has(section) ? record[section] : []).flatMap(({ id, mentions }: Mentioned) =>
      [...new Set(mentions.map(({ text }) => text))].map((name, index) =>
        entity(partId(scope, `mention-${part}-${id}-${index + 1}`), 'Mention', {
          document: scope.article,
          name,
          resolved: partId(scope, `${part}-${id}`),
          detectedSchema,
          contextCountry,
        }),
      ),
    )
  return [
    ...spellings('people', 'person', 'Person'),
    ...spellings('ministries', 'ministry', 'PublicBody'),
    ...spellings('organizations', 'organization', 'Organization'),
  ]
}
