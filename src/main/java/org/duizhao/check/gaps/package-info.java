/**
 * What only one side says: omissions, additions, Chinese left as it is. Of the other checks it
 * knows {@code names}, which tells the persons and places.
 */
package org.duizhao.check.gaps;
