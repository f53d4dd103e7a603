package org.oversightgraph.syntax.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** Reads and writes arrays as their length and their bytes. */
final class Packed {

  private Packed() {}

  static List<String> strings(DataInputStream in) throws IOException {
    String[] strings = new String[in.readInt()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = in.readUTF();
    }
    return List.of(strings);
  }

  static long[] longs(DataInputStream in) throws IOException {
    long[] values = new long[in.readInt()];
    bytes(in, values.length * Long.BYTES).asLongBuffer().get(values);
    return values;
  }

  static short[] shorts(DataInputStream in) throws IOException {
    short[] values = new short[in.readInt()];
    bytes(in, values.length * Short.BYTES).asShortBuffer().get(values);
    return values;
  }

  static byte[] bytes(DataInputStream in) throws IOException {
    return bytes(in, in.readInt()).array();
  }

  private static ByteBuffer bytes(DataInputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("it ends early");
    }
    return ByteBuffer.wrap(bytes);
  }

  static void write(DataOutputStream out, List<String> strings) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      out.writeUTF(string);
    }
  }

  static void write(DataOutputStream out, long[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES);
    bytes.asLongBuffer().put(values);
    out.writeInt(values.length);
    out.write(bytes.array());
  }

  static void write(DataOutputStream out, short[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Short.BYTES);
    bytes.asShortBuffer().put(values);
    out.writeInt(values.length);
    out.write(bytes.array());
  }

  static void write(DataOutputStream out, byte[] values) throws IOException {
    out.writeInt(values.length);
    out.write(values);
  }
}
