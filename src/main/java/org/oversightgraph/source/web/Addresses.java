package org.oversightgraph.source.web;

import java.net.URI;
import java.util.Locale;
import org.oversightgraph.source.format.Unusable;

/** The addresses that may be asked for: http and https, with a host and without a login. */
final class Addresses {

  private static final String REMEDY = "give an address that begins with http:// or https://";

  private Addresses() {}

  static URI of(String address) {
    return checked(parse(address));
  }

  /** Where a redirect leads. */
  static URI from(URI page, String location) {
    return checked(page.resolve(parse(location)));
  }

  /** The address of a file at the root of the same server. */
  static URI atRoot(URI page, String file) {
    return URI.create(page.getScheme() + "://" + page.getRawAuthority() + file);
  }

  private static URI parse(String address) {
    try {
      return URI.create(URI.create(address.strip()).toASCIIString());
    } catch (IllegalArgumentException malformed) {
      throw new Unusable("is no web address", REMEDY, malformed);
    }
  }

  private static URI checked(URI address) {
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    boolean web = scheme.equals("http") || scheme.equals("https");
    if (!web || address.getHost() == null) {
      throw new Unusable("is no web address", REMEDY);
    }
    if (address.getRawUserInfo() != null) {
      throw new Unusable("holds a login", "give an address that needs none");
    }
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    return URI.create(scheme + "://" + address.getRawAuthority() + path + query);
  }
}
