// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// Contract accounts that the SDK's tests sign with.
import {OwnerAccount} from "../fixtures/OwnerAccount.sol";
