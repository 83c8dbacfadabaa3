import CReplyProcess
import Glibc

/// The message as it came, kept before anything else is done with it: in a file of the state folder
/// that is on the disk (fsync), or, where that cannot be, in memory.
struct Spool {
  let bytes: [UInt8]
  /// Open for reading and writing; holds the bytes and nothing else.
  let descriptor: Int32
  /// nil where the message lies in memory alone.
  let path: String?
  /// Why it is not on the disk.
  let trouble: FileError?

  /// Takes all that comes from standard input.
  ///
  /// - Throws: `FileError` where not all of it could be read, or there is no room at all.
  init(state: StateFolder?) throws(FileError) {
    bytes = try FileReading.bytes(of: 0, path: "stdin")
    do throws(FileError) {
      guard let state else {
        throw FileError(path: "the state folder", reason: "HOME is not set")
      }
      let file = try KeptFile.write(bytes, in: state.spool)
      descriptor = file.descriptor
      path = file.path
      trouble = nil
    } catch {
      descriptor = try Spool.inMemory(bytes)
      path = nil
      trouble = error
    }
  }

  /// A file in memory with these bytes.
  static func inMemory(_ bytes: [UInt8]) throws(FileError) -> Int32 {
    let file = rp_memory_file()
    guard file >= 0 else { throw FileError(path: "memory", reason: FileReading.reason(-file)) }
    try KeptFile.fill(file, with: bytes, path: "memory")
    return file
  }

  /// Keeps the message for good, as `refused/<moment>-<number>.eml`.
  ///
  /// - Throws: `FileError`; then it lies where it lay.
  func keep(in state: StateFolder?) throws(FileError) -> String {
    guard let state, let path else {
      throw trouble ?? FileError(path: "the state folder", reason: "HOME is not set")
    }
    try StateFolder.make(state.refused)
    for number in 1...9999 {
      let place = "\(state.refused)/\(UTCStamp.compact(UTCStamp.now))-\(number).eml"
      if link(path, place) == 0 {
        unlink(path)
        return place
      }
      let reason = errno
      // A file system without hard links.
      if reason != EEXIST, access(place, F_OK) != 0, rename(path, place) == 0 { return place }
      guard reason == EEXIST else {
        throw FileError(path: place, reason: FileReading.reason(reason))
      }
    }
    throw FileError(path: state.refused, reason: "no name is free")
  }

  /// Leaves the bytes to the descriptor alone.
  func forget() {
    if let path { unlink(path) }
  }
}

/// A file for this user alone that is on the disk when it is there.
enum KeptFile {
  /// - Throws: `FileError`; then there is no file.
  static func write(
    _ bytes: [UInt8], in folder: String
  ) throws(FileError) -> (descriptor: Int32, path: String) {
    try StateFolder.make(folder)
    let path = "\(folder)/\(UTCStamp.compact(UTCStamp.now))-\(getpid()).eml"
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(path: path, reason: FileReading.systemReason()) }
    do throws(FileError) {
      try fill(descriptor, with: bytes, path: path)
      guard fsync(descriptor) == 0 else {
        throw FileError(path: path, reason: FileReading.systemReason())
      }
      return (descriptor, path)
    } catch {
      close(descriptor)
      unlink(path)
      throw error
    }
  }

  /// Puts the bytes in the place of a file, whatever lies there: a pipe would never be read.
  static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(path: path, reason: FileReading.systemReason()) }
    defer { close(descriptor) }
    do throws(FileError) {
      try fill(descriptor, with: bytes, path: path)
      guard rename(temporary, path) == 0 else {
        throw FileError(path: path, reason: FileReading.systemReason())
      }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  static func fill(
    _ descriptor: Int32, with bytes: [UInt8], path: String
  ) throws(FileError) {
    let sink = Sink(descriptor: descriptor)
    sink.write(bytes)
    sink.flush()
    guard let code = sink.failure else { return }
    throw FileError(path: path, reason: FileReading.reason(code))
  }
}
