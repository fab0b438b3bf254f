// swift-tools-version: 6.1
import PackageDescription

/// Settings every module shares: existential types spelled `any`, and no import seen by accident.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A stage of the pipeline: one module that sees only the stages named here.
func stage(_ name: String, sees: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: sees, swiftSettings: house)
}

/// The tests of a stage, in a folder that mirrors it; with golden files where it has such.
func tests(_ name: String, sees: [Target.Dependency] = [], goldens: Bool = false) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + sees,
    exclude: goldens ? ["Golden"] : [], swiftSettings: house)
}

let package = Package(
  name: "seamcheck",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "seamcheck", targets: ["seamcheck"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    stage("SeamDiagnostics"),
    stage("SeamSyntax", sees: ["SeamDiagnostics"]),
    stage("SeamIR", sees: ["SeamDiagnostics"]),
    stage("SeamSemantics", sees: ["SeamSyntax", "SeamIR", "SeamDiagnostics"]),
    stage("SeamLowering", sees: ["SeamSemantics", "SeamSyntax", "SeamIR", "SeamDiagnostics"]),
    .systemLibrary(name: "CZ3", pkgConfig: "z3", providers: [.apt(["libz3-dev"])]),
    stage("SeamSMT", sees: ["CZ3"]),
    stage("SeamSymbolic", sees: ["SeamIR", "SeamSMT"]),
    stage("SeamExport", sees: ["SeamIR"]),
    stage("SeamTraces", sees: ["SeamIR"]),
    stage("SeamInterpreter", sees: ["SeamIR", "SeamTraces"]),
    stage("SeamChecking", sees: ["SeamIR", "SeamTraces"]),
    stage("SeamReductions", sees: ["SeamIR", "SeamInterpreter", "SeamSystem"]),
    .target(name: "CProcessor"),
    .target(name: "CSpawn"),
    stage("SeamSystem", sees: ["CProcessor", "CSpawn"]),
    stage("SeamNative", sees: ["SeamIR", "SeamSystem"]),
    stage(
      "SeamExplicit",
      sees: [
        "SeamIR", "SeamTraces", "SeamChecking", "SeamInterpreter", "SeamNative", "SeamReductions",
        "SeamSystem",
        "CProcessor",
      ]),
    stage(
      "SeamFamilies",
      sees: [
        "SeamIR", "SeamTraces", "SeamInterpreter", "SeamChecking", "SeamReductions", "SeamSystem",
      ]),
    stage(
      "SeamLiveness",
      sees: [
        "SeamIR", "SeamTraces", "SeamChecking", "SeamInterpreter", "SeamExplicit", "SeamFamilies",
      ]),
    stage(
      "SeamInvariants",
      sees: ["SeamIR", "SeamChecking", "SeamExplicit", "SeamFamilies", "SeamSMT", "SeamSymbolic"]),
    stage("SeamRanking", sees: ["SeamIR", "SeamSymbolic", "SeamInvariants"]),
    stage("SeamCertificates", sees: ["SeamIR", "SeamSystem", "SeamSMT", "SeamSymbolic"]),
    stage("SeamWhatIf", sees: ["SeamIR", "SeamTraces", "SeamInterpreter", "SeamSystem"]),
    stage(
      "SeamReport",
      sees: [
        "SeamIR", "SeamTraces", "SeamChecking", "SeamWhatIf", "SeamDiagnostics", "SeamSystem",
      ]),
    stage(
      "SeamDriver",
      sees: [
        "SeamDiagnostics", "SeamSyntax", "SeamIR", "SeamSemantics", "SeamLowering", "SeamTraces",
        "SeamInterpreter", "SeamChecking", "SeamExplicit", "SeamLiveness", "SeamNative",
        "SeamFamilies", "SeamWhatIf", "SeamSystem", "SeamSMT", "SeamSymbolic", "SeamInvariants",
        "SeamRanking", "SeamCertificates",
      ]),
    .executableTarget(
      name: "seamcheck",
      dependencies: [
        "SeamDiagnostics", "SeamSyntax", "SeamIR", "SeamSemantics", "SeamLowering", "SeamTraces",
        "SeamInterpreter", "SeamChecking", "SeamExplicit", "SeamExport", "SeamNative",
        "SeamWhatIf", "SeamReport", "SeamDriver", "SeamCertificates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    tests("SeamSyntax", sees: ["SeamDiagnostics"]),
    .target(
      name: "TestSupport", dependencies: ["SeamIR", "SeamTraces"], path: "Tests/TestSupport",
      swiftSettings: house),
    .target(
      name: "SourceOracle", dependencies: ["SeamSemantics", "SeamSyntax"],
      path: "Tests/SourceOracle", swiftSettings: house),
    tests("SeamTraces", sees: ["SeamIR", "TestSupport"]),
    tests(
      "SeamReport",
      sees: ["SeamIR", "SeamTraces", "SeamChecking", "SeamDiagnostics", "TestSupport"],
      goldens: true),
    tests(
      "SeamDriver",
      sees: [
        "SeamDiagnostics", "SeamSyntax", "SeamIR", "SeamTraces", "SeamChecking", "SeamExplicit",
        "SeamSemantics", "SeamLowering", "SeamFamilies", "SeamWhatIf", "TestSupport",
        "SeamReductions", "SeamCertificates", "SeamSystem", "SeamInterpreter", "SeamSMT",
        "SeamSymbolic",
      ]),
    tests("SeamWhatIf", sees: ["TestSupport"]),
    tests(
      "SeamInvariants",
      sees: [
        "SeamDiagnostics", "SeamSemantics", "SeamLowering", "SeamIR", "SeamSymbolic", "SeamSMT",
        "TestSupport",
      ]),
    tests("SeamSMT"),
    tests(
      "SeamSymbolic",
      sees: ["SeamIR", "SeamTraces", "SeamInterpreter", "SeamSMT", "TestSupport"]),
    tests(
      "SeamFamilies",
      sees: [
        "SeamIR", "SeamTraces", "SeamInterpreter", "SeamChecking", "SeamExplicit", "SeamSystem",
        "TestSupport",
      ]),
    tests("SeamIR"),
    tests("SeamInterpreter", sees: ["SeamIR", "SeamTraces", "TestSupport"]),
    tests(
      "SeamReductions", sees: ["SeamIR", "SeamTraces", "SeamInterpreter", "TestSupport"]),
    tests(
      "SeamExplicit",
      sees: [
        "SeamIR", "SeamTraces", "SeamChecking", "SeamInterpreter", "SeamNative", "TestSupport",
        "SeamSystem",
      ]),
    tests("SeamExport", sees: ["SeamIR", "SeamInterpreter", "TestSupport"], goldens: true),
    .executableTarget(
      name: "crosscheck",
      dependencies: [
        "SeamDiagnostics", "SeamIR", "SeamLowering", "SeamSemantics", "SeamChecking",
        "SeamExplicit", "SeamExport", "SeamFamilies", "SeamNative", "SeamDriver", "SeamSystem",
        "TestSupport",
      ],
      path: "Tests/CrossCheck", swiftSettings: house),
    tests("SeamNative", sees: ["SeamIR", "SeamSystem"]),
    tests("SeamSystem"),
    tests(
      "SeamLiveness",
      sees: [
        "SeamIR", "SeamTraces", "SeamChecking", "SeamInterpreter", "SeamExplicit",
        "SeamSymbolic", "SeamInvariants", "SeamRanking",
      ]),
    tests("SeamSemantics", sees: ["SeamDiagnostics", "SeamSyntax", "TestSupport"]),
    tests(
      "SeamLowering",
      sees: [
        "SeamDiagnostics", "SeamSemantics", "SeamIR", "SeamTraces", "SeamChecking", "SeamExplicit",
        "SeamInterpreter", "SourceOracle", "TestSupport",
      ]),
  ]
)

/// Leaves out what some targets do not need: a sanitizer looks at a few tests, for which it would otherwise build
/// everything anew (`scripts/sanitize`).
if let names = Context.environment["SEAMCHECK_TARGETS"] {
  var needed = Set(names.split(separator: ",").map(String.init))
  var isComplete = false
  while !isComplete {
    let before = needed.count
    for target in package.targets where needed.contains(target.name) {
      for case .byNameItem(let name, _) in target.dependencies { needed.insert(name) }
    }
    isComplete = needed.count == before
  }
  package.targets.removeAll { !needed.contains($0.name) }
  package.products = []
}
