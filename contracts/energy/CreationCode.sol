// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibBytes} from "solady/utils/LibBytes.sol";
import {SSTORE2} from "solady/utils/SSTORE2.sol";

import {EnergyPool} from "./EnergyPool.sol";
import {PoolOffice} from "./PoolOffice.sol";
import {ICreationCode} from "./interfaces/ICreationCode.sol";

/// @title Creation code that a factory deploys from
/// @dev Creation code is more than one contract may hold (EIP-170), so its halves are the code of two others.
abstract contract CreationCode is ICreationCode {
    address private immutable FIRST_HALF;
    address private immutable SECOND_HALF;

    constructor(bytes memory code_) {
        FIRST_HALF = SSTORE2.write(LibBytes.slice(code_, 0, code_.length / 2));
        SECOND_HALF = SSTORE2.write(LibBytes.slice(code_, code_.length / 2));
    }

    /// @inheritdoc ICreationCode
    function code() external view returns (bytes memory) {
        return bytes.concat(SSTORE2.read(FIRST_HALF), SSTORE2.read(SECOND_HALF));
    }
}

/// @title The creation code of pools
contract EnergyPoolCode is CreationCode {
    constructor() CreationCode(type(EnergyPool).creationCode) {}
}

/// @title The creation code of their offices
contract PoolOfficeCode is CreationCode {
    constructor() CreationCode(type(PoolOffice).creationCode) {}
}
