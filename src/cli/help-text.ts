export const description =
  'Says who agreed what with whom: reads news about international defence cooperation, and prints the people with their ' +
  'offices, the ministries, countries, organizations, topics and agreements in it. Works offline.'

export const footer = `
Examples:
  entente article.txt                       a table on a terminal, JSON into a pipe
  cat article.txt | entente                 reads standard input; so does "entente -"
  entente --format ndjson 'news/*.txt'      one record a line, in the order of the names
  entente --jobs auto --keep news.ndjson    a record for each line, on all cores
  entente --only people,agreements a.txt b.txt --output found.json
  entente --date 2024-11-04 article.txt     what "on Monday" counts from, if the article has no date
  entente article.txt | jq -r '.agreements[].parties[].name'
  entente --dictionary names.json a.txt     with names of your own; see entente schema dictionary
  entente topics --format table             what entente knows; so does entente countries
  entente schema > extraction.schema.json   what a record can hold, as JSON Schema

Input is UTF-8, or UTF-16 with a byte order mark. The mark is not part of the text: offsets count
UTF-16 code units (as JavaScript strings do) from the character after it. One article gives one JSON
object, several give an array; NDJSON gives NDJSON, a record for each line in, in the same order. A
line that cannot be read gives a record with "error". Of HTML, offsets count in the extracted text.

Exit code: 0 done, also where nothing was found (1 with --fail-empty); 2 wrong usage, or some input
could not be read (the rest is done), but for lines with --allow-bad-lines; 130 interrupted.`
