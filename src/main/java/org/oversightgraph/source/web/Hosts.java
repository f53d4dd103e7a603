package org.oversightgraph.source.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.oversightgraph.source.format.Unusable;

/**
 * Refuses hosts of private networks. All addresses of a name must be public when it is asked; the
 * connection that follows at once uses the answer which the JVM holds for half a minute. Left is a
 * name that changes its address just then, over http without TLS, or behind a proxy.
 */
final class Hosts {

  private record Block(int[] prefix, int bits) {}

  private static final List<Block> NOT_PUBLIC =
      List.of(
          new Block(new int[] {0}, 8),
          new Block(new int[] {10}, 8),
          new Block(new int[] {100, 64}, 10),
          new Block(new int[] {127}, 8),
          new Block(new int[] {169, 254}, 16),
          new Block(new int[] {172, 16}, 12),
          new Block(new int[] {192, 0, 0}, 24),
          new Block(new int[] {192, 168}, 16),
          new Block(new int[] {198, 18}, 15),
          new Block(new int[] {224}, 3));

  private Hosts() {}

  static void requirePublic(String host) {
    try {
      boolean all = Arrays.stream(InetAddress.getAllByName(plain(host))).allMatch(Hosts::isPublic);
      if (!all) {
        throw new Unusable(
            "is at " + host + ", which is on a private network", "give a public address");
      }
    } catch (UnknownHostException unknown) {
      throw new Unusable("is at " + host + ", which is not known", "check the address", unknown);
    }
  }

  /** Whether an address can be reached by everybody; of IPv6, only global unicast (2000::/3). */
  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return NOT_PUBLIC.stream().noneMatch(block -> within(bytes, block));
    }
    boolean global = (bytes[0] & 0xE0) == 0x20;
    boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    return global && !teredo && !sixToFour;
  }

  private static boolean within(byte[] address, Block block) {
    int bits = block.bits();
    for (int i = 0; i < block.prefix().length; i++, bits -= 8) {
      int mask = bits >= 8 ? 0xFF : 0xFF << (8 - bits) & 0xFF;
      if ((address[i] & mask) != (block.prefix()[i] & mask)) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String host) {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }
}
