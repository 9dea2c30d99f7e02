// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Zone} from "../../oracle/types/Site.sol";
import {Exact, IOrderBook, Order, Side} from "../interfaces/IOrderBook.sol";

/// @title What an order says of itself
library OrderLib {
    /// @notice The amount that means *all*.
    uint256 internal constant ALL = type(uint256).max;

    /// @notice The most that one order trades, µWh and base units: with prices below 2^160, which serve quotes of 24 decimals, no product overflows.
    uint256 internal constant MAX_ENERGY = type(uint96).max;
    uint256 internal constant MAX_QUOTE = type(uint128).max;

    bytes32 internal constant ORDER_TYPEHASH = keccak256(
        "Order(address maker,address taker,uint8 side,uint8 exact,address good,address quote,uint256 amount,uint256 minFill,uint160 limitPrice,uint24 maxFee,bytes16 zone,uint40 period,bytes32 quorum,address accreditor,uint40 validFrom,uint40 deadline,uint64 nonce)"
    );

    /// @notice EIP-712 hashStruct, keccak256(abi.encode(ORDER_TYPEHASH, order)): every field is a word of its own, as in calldata, and copied from there.
    /// @dev Bits beyond a field's type make another hash, which nobody signed.
    function structHash(Order calldata order) internal pure returns (bytes32 hash) {
        bytes32 typehash = ORDER_TYPEHASH;
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, typehash)
            calldatacopy(add(m, 0x20), order, 0x220) // 17 words
            hash := keccak256(m, 0x240)
        }
    }

    /// @notice Whether the good is direct export: kWh tokens have no period.
    function ofExport(Order calldata order) internal pure returns (bool) {
        return order.period != 0;
    }

    /// @notice What trades as one good, see `IOrderBook.goodOf`.
    function goodId(Order calldata order) internal pure returns (bytes32) {
        if (!ofExport(order)) return bytes32(uint256(uint160(order.good)));
        return keccak256(abi.encode(order.good, order.zone, order.period, order.quorum, order.accreditor));
    }

    /// @notice The auction of its good and quote in a settlement period.
    function auctionId(Order calldata order, uint40 period) internal pure returns (bytes32) {
        return keccak256(abi.encode(goodId(order), order.quote, period));
    }

    /// @notice Whether it fills whole or not at all.
    function isWhole(Order calldata order) internal pure returns (bool) {
        return order.minFill == order.amount;
    }

    /// @notice Refuses what no fill can satisfy, and conditions that a kWh token has not.
    function requireSound(Order calldata order) internal pure {
        if (order.amount == ALL) {
            if (order.side != Side.SELL || order.exact != Exact.ENERGY) _invalid("amount");
            // One account may have many exports of one kind: which is all of them?
            if (ofExport(order) && order.minFill == ALL) _invalid("minFill");
        } else {
            uint256 most = order.exact == Exact.ENERGY ? MAX_ENERGY : MAX_QUOTE;
            if (order.amount == 0 || order.amount > most) _invalid("amount");
            if (order.minFill > order.amount) _invalid("minFill");
        }
        if (order.limitPrice == 0) _invalid("limitPrice");
        if (ofExport(order)) {
            if (order.quorum == 0) _invalid("quorum");
            if (Zone.unwrap(order.zone) == 0) _invalid("zone");
        } else {
            if (order.quorum != 0) _invalid("quorum");
            if (order.accreditor != address(0)) _invalid("accreditor");
        }
    }

    function _invalid(bytes32 field) private pure {
        revert IOrderBook.InvalidOrder(field);
    }
}
