// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

/// @title Who is owed what of a bond's payments
/// @notice A coupon belongs to whoever held units at its record time, principal and recoveries to whoever holds them when they are paid. No payment looks at holders, and nobody's claim depends
/// on another's. Units are of original face; periods are counted from 1.
interface IBondLedger {
    /// @notice A coupon's interest is known. @param units That it is for: those that existed at its record time. @param due Base units, for all of them.
    event CouponDue(uint256 indexed period, uint256 units, uint256 due);
    /// @notice Money for a coupon arrived. @param paid Base units. @param left Of it that is still due.
    event CouponPaid(uint256 indexed period, uint256 paid, uint256 left);
    /// @notice Principal was paid to those who hold units. @param units That share it.
    event PrincipalPaid(uint256 units, uint256 paid);
    event Claimed(address indexed account, address to, uint256 amount);

    error PeriodNotClosed(uint256 period, uint256 recordTime);
    error CouponOutOfOrder(uint256 given, uint256 next);
    error CouponIsDue(uint256 period, uint256 due);
    error CouponNotDue(uint256 period);
    error CouponOverpaid(uint256 period, uint256 given, uint256 left);
    error NoUnits();
    error NothingToClaim(address account);

    /// @notice How many periods are closed: their record times have come. Of these the holders are fixed.
    function closedPeriods() external view returns (uint256);
    /// @notice How many coupons are paid in full. The next one may be paid in part.
    function paidPeriods() external view returns (uint256);
    /// @notice Units that a period's coupon is for. Requires a closed period.
    function unitsOf(uint256 period) external view returns (uint256);
    /// @notice What an account can claim now, base units.
    function claimable(address account) external view returns (uint256);
    /// @notice Pays an account's money out. Only the account itself says where to. @return amount Base units.
    function claim(address to) external returns (uint256 amount);
}
