// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeERC20} from "../../../contracts/energy/interfaces/IDissipativeERC20.sol";
import {Shares} from "../../../contracts/energy/types/Amounts.sol";
import {EnergyTokenLib} from "../../../contracts/market/EnergyTokenLib.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice The same calls twice: as the market makes them, and as Solidity would.
contract TokenCaller {
    function index(address token, bool plain) external view returns (uint256 answer) {
        if (!plain) return EnergyTokenLib.indexOf(token);
        (answer,,) = IDissipativeERC20(token).shareTerms();
    }

    function assign(address token, address from, address to, uint256 shares, bool plain) external {
        if (plain) IDissipativeERC20(token).assignShares(from, to, Shares.wrap(shares));
        else EnergyTokenLib.assignShares(token, from, to, shares);
    }

    function terms(address token, bool plain) external view returns (uint256, uint256, uint256) {
        return plain ? IDissipativeERC20(token).shareTerms() : EnergyTokenLib.termsOf(token);
    }

    function take(address token, uint256 energy, bool plain)
        external
        returns (uint256, uint256, uint256, uint256)
    {
        if (!plain) return EnergyTokenLib.takeEnergyAtMost(token, energy);
        (Shares shares, uint256 answer, uint256 rate, uint256 loss) =
            IDissipativeERC20(token).takeEnergyAtMost(msg.sender, energy);
        return (Shares.unwrap(shares), answer, rate, loss);
    }
}

contract EnergyTokenLibTest is MarketTest {
    TokenCaller internal caller;

    function setUp() public override {
        super.setUp();
        caller = new TokenCaller();
    }

    function testFuzz_IndexIsTheTokens(uint32 time) public {
        wait(time);
        assertEq(caller.index(address(kwh), false), caller.index(address(kwh), true));
        assertEq(caller.index(address(kwh), false), kwh.index());
    }

    function testFuzz_TermsAreTheTokens(uint32 time, uint256 loss) public {
        kwh.setPendingLoss(bound(loss, 0, 1e6));
        wait(time);
        (uint256 index, uint256 rate, uint256 pending) = caller.terms(address(kwh), false);
        (uint256 index_, uint256 rate_, uint256 pending_) = caller.terms(address(kwh), true);
        assertEq(abi.encode(index, rate, pending), abi.encode(index_, rate_, pending_));
        assertEq(rate, RATE);
    }

    /// @dev Same success, same answer or revert data, same balances, whatever the amounts.
    function testFuzz_MovesAsSolidityWould(
        uint256[3] memory amounts,
        uint256 approved,
        uint32 time,
        uint256 kinds
    ) public {
        wait(time);
        for (uint256 i; i < 3; i++) {
            amounts[i] = bound(amounts[i], 0, 2 * shares(bob));
        }
        if (kinds & 1 != 0) amounts[0] = ALL;
        approved = kinds & 2 != 0 ? ALL : bound(approved, 0, 2 * shares(bob));
        vm.prank(bob);
        kwh.approve(address(caller), approved);
        uint256 snapshot = vm.snapshotState();
        bytes memory plain = _run(amounts, true);
        vm.revertToState(snapshot);
        assertEq(_run(amounts, false), plain);
    }

    function _run(uint256[3] memory amounts, bool plain) internal returns (bytes memory outcome) {
        address token = address(kwh);
        bytes[3] memory calls = [
            abi.encodeCall(caller.take, (token, amounts[0], plain)),
            abi.encodeCall(caller.assign, (token, bob, address(caller), amounts[1], plain)),
            abi.encodeCall(caller.assign, (token, address(caller), alice, amounts[2], plain))
        ];
        for (uint256 i; i < 3; i++) {
            vm.prank(bob);
            (bool success, bytes memory answer) = address(caller).call(calls[i]);
            outcome = abi.encode(outcome, success, answer);
        }
        return abi.encode(
            outcome, shares(bob), shares(alice), shares(address(caller)), kwh.allowance(bob, address(caller))
        );
    }
}
