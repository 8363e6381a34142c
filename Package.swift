// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours: warnings are errors, and each file names what it imports.
let ours: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "weibao",
  products: [
    .library(name: "Postgres", targets: ["Postgres"]),
    .executable(name: "weibao", targets: ["weibao"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2"))
  ],
  targets: [
    .systemLibrary(name: "CLibpq", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    .systemLibrary(name: "CPgQuery", providers: [.apt(["libpg-query-dev"])]),
    .target(
      name: "Postgres", dependencies: ["CLibpq"], exclude: ["Errors/generate-sqlstates", "Types/generate-oids"],
      swiftSettings: ours + [.enableExperimentalFeature("Lifetimes")]),
    .target(name: "Terminal", dependencies: ["CReadline"], swiftSettings: ours),
    .target(name: "Registry", dependencies: ["Postgres"], swiftSettings: ours),
    .executableTarget(
      name: "weibao",
      dependencies: [
        "Registry", "Postgres", "Terminal", "CPgQuery",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: ours),
    .executableTarget(
      name: "PostgresBench", dependencies: ["Postgres"], path: "ops/benches/postgres",
      exclude: ["compare.py", "peer.c", "peers.py", "setup.sql"], swiftSettings: ours),
    .target(name: "TestServer", dependencies: ["Postgres"], path: "Tests/TestServer", swiftSettings: ours),
    .testTarget(name: "PostgresTests", dependencies: ["Postgres", "TestServer"], swiftSettings: ours),
    .testTarget(
      name: "SamplesTests", dependencies: ["Postgres", "TestServer"], path: "Tests/Samples", swiftSettings: ours),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal"], swiftSettings: ours),
    .testTarget(name: "RegistryTests", dependencies: ["Registry", "Postgres", "TestServer"], swiftSettings: ours),
    .testTarget(name: "weibaoTests", dependencies: ["weibao", "Postgres", "Terminal"], swiftSettings: ours),
  ],
  swiftLanguageModes: [.v6]
)
