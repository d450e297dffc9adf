export { extract } from './extract.js'
export type {
  Agreement,
  AgreementStatus,
  AgreementType,
  Country,
  CountryCode,
  CountryForm,
  Extraction,
  ExtractOptions,
  IsoDate,
  Ministry,
  Organization,
  Party,
  Person,
  Role,
  Span,
  Topic,
} from './model.js'
