import type { Extraction } from '../../model.js'
import { countryCode, type Entity, entity, partId, type Scope } from './entity.js'

/** Ministries as `PublicBody`, other organizations as `Organization`. */
export function organizationsOf(record: Extraction, scope: Scope): readonly Entity[] {
  const ministries = scope.wanted.has('ministries') ? record.ministries : []
  const organizations = scope.wanted.has('organizations') ? record.organizations : []
  return [
    ...ministries.map(({ id, name, country }) =>
      entity(partId(scope, `ministry-${id}`), 'PublicBody', {
        name,
        country: countryCode(country),
        proof: scope.article,
      }),
    ),
    ...organizations.map(({ id, name }) =>
      entity(partId(scope, `organization-${id}`), 'Organization', { name, proof: scope.article }),
    ),
  ]
}
