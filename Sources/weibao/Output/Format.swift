import ArgumentParser

/// How results are written.
enum Format: String, CaseIterable, Sendable, ExpressibleByArgument {
  case table, json, csv
}
