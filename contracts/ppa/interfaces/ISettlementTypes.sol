// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

/// @title What is known of the settlement of agreements, what happens to it, and why a call fails
interface ISettlementTypes {
    /// @notice A billing month, UTC. @param numerator Σ Wh · price, base units a kWh, WAD: what is billed is this, divided and rounded once (`Billing`, PPA-4).
    /// @param billed The numerator that invoices stand for. @param wh Energy that counts as delivered, with what is excluded from payment. @param
    /// excludedWh Of that, what a negative price leaves unpaid (PPA-3). @param begunDays Bit d − 1: something of day d is settled. @param settledDays
    /// Bit d − 1: all of day d is. @param closedAt When it was first billed.
    struct Month {
        int256 numerator;
        int256 billed;
        uint64 wh;
        uint64 excludedWh;
        uint32 begunDays;
        uint32 settledDays;
        uint40 closedAt;
    }
}
