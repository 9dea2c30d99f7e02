// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Register} from "../../oracle/types/Registers.sol";
import {SiteId} from "../../oracle/types/Site.sol";
import {VolumeType} from "../types/Terms.sol";

/// @title Why terms cannot be signed
/// @notice `clause` is the path of a field in `Terms` as ASCII: "price.floor", "volume.minimum".
interface ITermsCheck {
    /// @notice Zero, or nothing, where another clause needs it.
    error ClauseMissing(bytes32 clause);
    /// @notice Not zero, though no clause makes use of it.
    error ClauseWithoutUse(bytes32 clause, uint256 value);
    /// @notice Outside what the clause can be.
    error ClauseOutOfRange(bytes32 clause, int256 value, int256 least, int256 most);
    /// @notice A floor above its cap, a minimum above its maximum. @param clause Of the lower.
    error LowerAboveUpper(bytes32 clause, int256 lower, int256 upper);
    /// @notice A date before the one it follows: an end before its start, a longstop before the target.
    error DateTooEarly(bytes32 clause, uint256 date, uint256 earliest);
    /// @notice A date that is not the end of a settlement period.
    error ClauseNotAligned(bytes32 clause, uint256 date);
    /// @notice A run of hours that nobody has agreed on before: n is 1, 2, 3, 4 or 6.
    error RunUnknown(uint8 run);
    /// @notice Plants are not in ascending order of site and register, or one is there twice.
    error PlantsOutOfOrder(uint256 index);
    /// @notice A register that a volume of this kind does not have.
    error RegisterUnfit(uint256 index, Register register, VolumeType kind);
    /// @notice More than all of a register: generation counts against each of its parts. @param total Basis points.
    error SharesAboveWhole(SiteId site, Register register, uint256 total);
    /// @notice Seller and buyer are one.
    error SellerIsBuyer(address party);
    /// @notice An account where a contract has to be.
    error NoCode(bytes32 clause, address account);
}
