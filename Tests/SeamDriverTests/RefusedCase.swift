import Foundation
import SeamCertificates
import Testing

@testable import SeamDriver

/// A proof with one thing wrong, in a file that must be refused for it.
struct RefusedCase {
  /// What is wrong, in the name of the file.
  let name: String
  /// What has to be said.
  let reason: String
  /// How it comes about, from a good proof.
  let make: (String) -> String

  init(_ name: String, _ reason: String, _ make: @escaping (String) -> String) {
    self.name = name
    self.reason = reason
    self.make = make
  }

  static func swap(_ old: String, _ new: String) -> (String) -> String {
    { $0.replacingOccurrences(of: old, with: new) }
  }

  /// Sees that a folder has just the files of some cases, each as recorded and refused for its reason.
  ///
  /// With RECORD=1 the files are written.
  static func check(_ cases: [RefusedCase], from proof: String, in folder: URL) throws {
    var auditor = ProofAuditor(ProofFolder(folder.path))
    #expect(Set(cases.map(\.name)).count == cases.count)
    for item in cases {
      let text = item.make(proof)
      #expect(item.name == "no-sanity-file" || text != proof, "\(item.name) changes nothing")
      let file = folder.appending(path: "\(item.name).smt2").path
      if ProcessInfo.processInfo.environment["RECORD"] != nil {
        try Data(text.utf8).write(to: URL(filePath: file))
      }
      #expect(
        try String(contentsOfFile: file, encoding: .utf8) == text, "\(item.name) is not as recorded"
      )
      guard case .refused(let reason) = auditor.check(file) else {
        Issue.record("\(item.name) is not refused: \(auditor.check(file))")
        continue
      }
      #expect(reason.contains(item.reason), "\(item.name): \(reason)")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".smt2") }
    #expect(Set(names) == Set(cases.map { "\($0.name).smt2" }))
  }
}
