export { type ExtractOptions, extract } from './extract.js'
export { DictionaryError } from './gazetteer/dictionary/check-entries.js'
export type {
  DictionaryCountry,
  DictionaryEntries,
  DictionaryIgnored,
  DictionaryMinistry,
  DictionaryOffice,
  DictionaryOrganization,
  DictionaryPerson,
  DictionaryTopic,
} from './gazetteer/dictionary/entries.js'
export { compileDictionary, type Dictionary } from './gazetteer/dictionary.js'
export type {
  Agreement,
  AgreementStatus,
  AgreementType,
  Country,
  CountryCode,
  CountryForm,
  Extraction,
  IsoDate,
  Ministry,
  Organization,
  Party,
  Person,
  Role,
  Span,
  Topic,
} from './model.js'
