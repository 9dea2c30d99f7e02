// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BondLedgerHarness} from "../harness/BondLedgerHarness.sol";
import {Quote} from "../harness/Quotes.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Four holders who trade while coupons are paid late and in parts, principal is repaid, and units are issued and cancelled. Beside the ledger everything is written down in the plainest
/// way there is: who held what at each record time, and of each payment each holder's part, as a fraction of 2^128.
contract BondLedgerHandler is Test {
    Quote public immutable money = new Quote(6);
    BondLedgerHarness public immutable bond = new BondLedgerHarness(address(money));
    address[4] public holders;

    uint256 public paid;
    uint256 public claimed;
    mapping(address holder => uint256) public claimedBy;
    /// @dev Of 2^-128 base units, each rounded down.
    mapping(address holder => uint256) public owed;
    mapping(uint256 period => mapping(address holder => uint256)) public heldAt;
    uint256 public snapshots;
    uint256 public due;
    uint256 public left;

    constructor() {
        for (uint256 i; i < 4; ++i) {
            holders[i] = makeAddr(string.concat("holder", vm.toString(i)));
            bond.mint(holders[i], 1_000 * (i + 1));
        }
    }

    /// @dev Writes down who holds what whenever record times have come, before anything else happens.
    modifier recorded() {
        uint256 closed = (block.timestamp - bond.START()) / bond.PERIOD();
        if (closed > bond.COUNT()) closed = bond.COUNT();
        for (; snapshots < closed; ++snapshots) {
            for (uint256 i; i < 4; ++i) {
                heldAt[snapshots + 1][holders[i]] = bond.balanceOf(holders[i]);
            }
        }
        _;
    }

    function wait(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1 hours, 50 days));
        this.look();
    }

    function look() external recorded {}

    function transfer(uint256 from, uint256 to, uint256 units) external recorded {
        address sender = holders[from % 4];
        units = bound(units, 0, bond.balanceOf(sender));
        vm.prank(sender);
        bond.transfer(holders[to % 4], units);
    }

    function issue(uint256 to, uint256 units) external recorded {
        bond.mint(holders[to % 4], bound(units, 0, 1e6));
    }

    function cancel(uint256 from, uint256 units) external recorded {
        address holder = holders[from % 4];
        bond.burn(holder, bound(units, 0, bond.balanceOf(holder)));
    }

    function payCoupon(uint256 amount, bool whole) external recorded {
        uint256 period = bond.paidPeriods() + 1;
        if (period > snapshots) return;
        uint256 units = _heldAt(period);
        assertEq(bond.unitsOf(period), units);
        if (due == 0) {
            due = units == 0 ? 0 : bound(amount, 1, 1e18);
            left = due;
            bond.openCoupon(period, due);
            if (due == 0) return;
        }
        amount = whole ? left : bound(amount, 0, left);
        money.mint(address(bond), amount);
        bond.payCoupon(amount);
        (paid, left) = (paid + amount, left - amount);
        if (left == 0) due = 0;
        for (uint256 i; i < 4; ++i) {
            owed[holders[i]] += (amount * heldAt[period][holders[i]] << 128) / units;
        }
    }

    function payPrincipal(uint256 amount) external recorded {
        uint256 units = bond.totalSupply();
        if (units == 0) return;
        amount = bound(amount, 0, 1e18);
        money.mint(address(bond), amount);
        bond.payPrincipal(amount);
        paid += amount;
        for (uint256 i; i < 4; ++i) {
            owed[holders[i]] += (amount * bond.balanceOf(holders[i]) << 128) / units;
        }
    }

    function claim(uint256 by) external recorded {
        address holder = holders[by % 4];
        uint256 told = bond.claimable(holder);
        if (told == 0) return;
        vm.prank(holder);
        uint256 amount = bond.claim(holder);
        assertEq(amount, told);
        claimed += amount;
        claimedBy[holder] += amount;
    }

    function _heldAt(uint256 period) private view returns (uint256 units) {
        for (uint256 i; i < 4; ++i) {
            units += heldAt[period][holders[i]];
        }
    }
}

/// forge-config: default.invariant.runs = 12
/// forge-config: default.invariant.depth = 120
/// forge-config: default.invariant.fail-on-revert = true
contract BondLedgerInvariant is Test {
    BondLedgerHandler private _handler;

    function setUp() public {
        _handler = new BondLedgerHandler();
        targetContract(address(_handler));
    }

    /// @notice What holders have had and can have is what was paid, but for less than a base unit each and what division left.
    function invariant_NothingIsMadeOrLost() public view {
        uint256 sum = _handler.claimed();
        for (uint256 i; i < 4; ++i) {
            sum += _handler.bond().claimable(_handler.holders(i));
        }
        assertLe(sum, _handler.paid());
        assertLe(_handler.paid() - sum, 5);
        assertEq(_handler.money().balanceOf(address(_handler.bond())), _handler.paid() - _handler.claimed());
    }

    /// @notice Each holder has its part of every payment: coupons by its units at the record time, principal by its units at the payment, whatever it did since.
    function invariant_EachHasItsPart() public view {
        for (uint256 i; i < 4; ++i) {
            address holder = _handler.holders(i);
            uint256 has = _handler.claimedBy(holder) + _handler.bond().claimable(holder);
            assertApproxEqAbs(has, _handler.owed(holder) >> 128, 1);
        }
    }
}
