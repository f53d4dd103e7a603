/** Group chats and their members. */
@NullMarked
package org.oversightgraph.extract.people.chat;

import org.jspecify.annotations.NullMarked;
