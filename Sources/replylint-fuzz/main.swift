import Foundation

guard let options = FuzzOptions(Array(CommandLine.arguments.dropFirst())) else {
  FileHandle.standardError.write(Data(FuzzOptions.usage.utf8))
  exit(2)
}
if let folder = options.child {
  exit(try FuzzChild(options: options, folder: folder).run())
}
var isFolder: ObjCBool = false
if options.paths.count == 1, let path = options.paths.first,
  FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue
{
  let bytes = Array(FileManager.default.contents(atPath: path) ?? Data())
  let kind = InputKind(rawValue: URL(fileURLWithPath: path).pathExtension) ?? .mail
  let faults = try FuzzSubject(scratch: FileManager.default.temporaryDirectory.path)
    .faults(of: bytes, kind: kind)
  print(faults.isEmpty ? "\(path): nothing at fault" : faults.joined(separator: "\n"))
  exit(faults.isEmpty ? 0 : 1)
}
exit(FuzzRun(options: options).run() == 0 ? 0 : 1)
