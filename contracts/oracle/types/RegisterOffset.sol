// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {CARRY, ODD, Registers} from "./Registers.sol";

/// @notice The offset of a device epoch: `closing` − `opening`, modulo 2^64 a lane. A new meter may show more than the site has
/// counted, and a register that rolled over shows less; both wrap, and adding the offset wraps back.
function offsetRegisters(Registers closing, Registers opening) pure returns (Registers) {
    unchecked {
        uint256 x = Registers.unwrap(closing);
        uint256 y = Registers.unwrap(opening);
        // A carry lent above each lane keeps its borrow from the lane beyond; the mask then drops it.
        uint256 odd = ((x & ODD) | CARRY) - (y & ODD);
        uint256 even = (((x >> 64) & ODD) | CARRY) - ((y >> 64) & ODD);
        return Registers.wrap(((even & ODD) << 64) | (odd & ODD));
    }
}

/// @notice The site's registers: what its meter shows plus the epoch's offset, modulo 2^64 a lane.
function continueRegisters(Registers meter, Registers offset) pure returns (Registers) {
    unchecked {
        uint256 x = Registers.unwrap(meter);
        uint256 y = Registers.unwrap(offset);
        uint256 odd = (x & ODD) + (y & ODD);
        uint256 even = ((x >> 64) & ODD) + ((y >> 64) & ODD);
        return Registers.wrap(((even & ODD) << 64) | (odd & ODD));
    }
}
