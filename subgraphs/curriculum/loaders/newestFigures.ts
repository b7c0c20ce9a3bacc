/** Of each year and place what the newest survey found, in its newest revision; `key` is SQL for edition, code, level. */
export const newestFigures = (
  columns: string,
  key: readonly [string, string, string],
) => `SELECT DISTINCT ON (t.year, t.jurisdiction) ${columns} FROM demand_figure t
   JOIN job_survey s ON s.id = t.survey_id AND s.corrected_by_id IS NULL
   WHERE t.edition = ${key[0]} AND t.code = ${key[1]} AND t.level = ${key[2]}
   ORDER BY t.year DESC, t.jurisdiction, s.series_id DESC LIMIT 100`;
