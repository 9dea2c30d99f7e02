// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BondLedger} from "../../contracts/bond/BondLedger.sol";

/// @notice A ledger whose units and payments the test decides. Periods last 30 days, and close at their end.
contract BondLedgerHarness is BondLedger {
    uint256 public constant PERIOD = 30 days;
    uint256 public constant COUNT = 40;

    uint256 public immutable START = block.timestamp;
    address private immutable _money;

    constructor(address money) {
        _money = money;
    }

    function mint(address to, uint256 units) external {
        _mint(to, units);
    }

    function burn(address from, uint256 units) external {
        _burn(from, units);
    }

    function openCoupon(uint256 period, uint256 due) external {
        _openCoupon(period, due);
    }

    function payCoupon(uint256 paid) external {
        _payCoupon(paid);
    }

    function payPrincipal(uint256 paid) external {
        _payPrincipal(paid);
    }

    function name() public pure override returns (string memory) {
        return "Bond";
    }

    function symbol() public pure override returns (string memory) {
        return "BOND";
    }

    function _periodCount() internal pure override returns (uint256) {
        return COUNT;
    }

    function _recordTime(uint256 period) internal view override returns (uint256) {
        return START + period * PERIOD;
    }

    function _currency() internal view override returns (address) {
        return _money;
    }
}
