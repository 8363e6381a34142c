import Glibc

/// A generator that gives the same numbers for the same seed.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  /// A generator with a seed that is printed; `WEIBAO_TEST_SEED` gives the seed of a run that failed.
  init(for test: String) {
    let given = getenv("WEIBAO_TEST_SEED").flatMap { UInt64(String(cString: $0)) }
    state = given ?? UInt64.random(in: 0 ... .max)
    print("WEIBAO_TEST_SEED=\(state) for \(test)")
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
