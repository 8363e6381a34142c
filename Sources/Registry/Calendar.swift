public import Postgres

/// A year whose notice of holidays is loaded (放假安排); of a day in any other year nothing is known.
public struct CalendarYear: Sendable, PGRow {
  /// The year, how many days are off by its notice, and how many weekend days are worked to make up for them.
  public let year, daysOff, daysMadeUp: Int
  /// The State Council's notice.
  public let source: String
  /// When it was loaded, and by which login; nil where it came with the registry.
  public let loadedAt: Timestamp
  /// The login that loaded it; nil where it came with the registry.
  public let loadedBy: String?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (year, daysOff, daysMadeUp, source, loadedAt, loadedBy) = try row.decode(
      (Int, Int, Int, String, Timestamp, String?).self)
  }

  static let columns: SQL = "year, days_off, days_made_up, source, loaded_at, loaded_by"
}

/// A holiday, or a weekend day that is worked to make up for one.
public struct CalendarDay: Sendable, PGRow {
  /// The year.
  public let year: Int
  /// The day, as `2027-01-01`, and the name of its holiday.
  public let day, name: String
  /// Whether it is worked.
  public let isWorked: Bool
  /// That in words.
  public let workedName: String
  /// The notice.
  public let source: String

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (year, day, name, isWorked, workedName, source) = try row.decode((Int, String, String, Bool, String, String).self)
  }

  static let columns: SQL = "year, day::text, name, worked, worked_name, source"
}

/// What came of loading a year.
public struct ImportedYear: Sendable, PGRow {
  /// The year, how many days its file holds, and how many obligations got the deadline that they had to wait for.
  public let year, days, deadlines: Int

  /// Reads the columns that `api.import_calendar` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (year, days, deadlines) = try row.decode((Int, Int, Int).self)
  }
}

extension Registry {
  /// The years that are loaded.
  public mutating func calendarYears() throws(PostgresError) -> [CalendarYear] {
    try rows("select \(CalendarYear.columns) from api.calendar_years order by year", as: CalendarYear.self)
  }

  /// The holidays and make-up working days of a year.
  public mutating func calendarDays(year: Int) throws(PostgresError) -> [CalendarDay] {
    try rows(
      "select \(CalendarDay.columns) from api.calendar_days where year = \(year) order by day", as: CalendarDay.self)
  }

  /// Loads a year of holidays (载入放假安排); every open obligation that waited for it gets its deadline, once.
  ///
  /// - Parameters:
  ///   - file: The text of a CSV file with the heads `day`, `name`, `is_off_day` and, or not, `source`.
  ///   - source: The notice, where the file does not tell it.
  /// - Throws: A refusal of the rule `calendar_file_is_wrong` naming the line, or `calendar_is_used` where the year is
  ///   loaded with other days and deadlines were computed from it.
  ///
  /// - Parameter dryRun: Whether what would come of it is only told.
  public mutating func importCalendar(
    _ file: String, source: String?, dryRun: Bool = false
  ) throws(PostgresError) -> ImportedYear {
    let verb: SQL = dryRun ? "api.try_calendar" : "api.import_calendar"
    return try one(
      "select year, days, deadlines from \(verb)(file => \(file), source => \(source))", as: ImportedYear.self)
  }
}
