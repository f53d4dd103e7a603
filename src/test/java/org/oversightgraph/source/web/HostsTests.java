package org.oversightgraph.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.source.format.Unusable;

class HostsTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.1.2.3",
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "198.19.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2001::1",
        "2002:7f00:1::",
        "fc00::1",
        "fd12::1",
        "fe80::1",
        "ff02::1"
      })
  void refusesAddressesOfPrivateNetworks(String host) throws UnknownHostException {
    assertThat(Hosts.isPublic(InetAddress.getByName(host))).isFalse();
    assertThatExceptionOfType(Unusable.class)
        .isThrownBy(() -> Hosts.requirePublic(host.contains(":") ? "[" + host + "]" : host))
        .withMessageContaining("private network");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8.8.8.8", "172.15.0.1", "172.32.0.1", "100.128.0.1", "2a00:1450:4009::1"})
  void allowsAddressesOfThePublicNet(String host) throws UnknownHostException {
    assertThat(Hosts.isPublic(InetAddress.getByName(host))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.1", "2130706433"})
  void refusesOtherNamesOfThisMachine(String host) {
    assertThatExceptionOfType(Unusable.class).isThrownBy(() -> Hosts.requirePublic(host));
  }
}
