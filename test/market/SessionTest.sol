// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeAMM} from "../../contracts/market/interfaces/IDissipativeAMM.sol";
import {ISessions} from "../../contracts/market/interfaces/ISessions.sol";
import {PoolKey} from "../../contracts/market/types/PoolKey.sol";
import {SessionOwner} from "../harness/SessionOwner.sol";
import {MarketTest} from "./MarketTest.sol";

/// @notice Two open pools of one quote and a contract that opens sessions, with tokens of its own, none of them inside.
abstract contract SessionTest is MarketTest {
    IDissipativeAMM.Settlement internal constant FROM = IDissipativeAMM.Settlement.FROM_INTERNAL;
    IDissipativeAMM.Settlement internal constant TO = IDissipativeAMM.Settlement.TO_INTERNAL;
    IDissipativeAMM.Settlement internal constant INTERNAL = IDissipativeAMM.Settlement.INTERNAL;

    SessionOwner internal owner;
    address internal who;
    PoolKey internal warm;
    SessionOwner.Step[] internal steps;

    function setUp() public virtual override {
        super.setUp();
        open();
        warm = keyOf(address(heat), address(usd), FEE, 0);
        open(warm, 5_000 * KWH, 1_500 * USD);
        wait(3 hours);
        owner = new SessionOwner(amm);
        who = address(owner);
        fund(who);
    }

    /// @dev The next call of the owner's.
    function then(bytes memory data) internal {
        then(address(amm), data);
    }

    function then(address target, bytes memory data) internal {
        steps.push(SessionOwner.Step(target, data, false));
    }

    function perhaps(address target, bytes memory data) internal {
        steps.push(SessionOwner.Step(target, data, true));
    }

    function inSession() internal {
        owner.inSession(steps);
        delete steps;
    }

    function inSession(bytes memory error_) internal {
        vm.expectRevert(error_);
        owner.inSession(steps);
        delete steps;
    }

    function now_() internal view returns (uint256) {
        return vm.getBlockTimestamp();
    }

    function buying(PoolKey memory k, uint256 quote, address to, IDissipativeAMM.Settlement settlement)
        internal
        view
        returns (bytes memory)
    {
        return abi.encodeCall(amm.buyEnergy, (k, quote, 0, to, settlement, now_()));
    }

    function selling(PoolKey memory k, uint256 energy, address to, IDissipativeAMM.Settlement settlement)
        internal
        view
        returns (bytes memory)
    {
        return abi.encodeCall(amm.sellEnergy, (k, energy, 0, to, settlement, now_()));
    }

    function withdrawing(address token, uint256 amount) internal view returns (bytes memory) {
        return abi.encodeCall(amm.withdraw, (token, amount, who));
    }

    function depositing(address token, uint256 amount) internal view returns (bytes memory) {
        return abi.encodeCall(amm.deposit, (token, amount, who));
    }

    function saving(address token, uint256 amount) internal view returns (bytes memory) {
        return abi.encodeCall(amm.saveCredit, (token, amount));
    }

    function using_(address token, uint256 amount) internal view returns (bytes memory) {
        return abi.encodeCall(amm.useBalance, (token, amount));
    }

    function askDelta(address token) internal {
        then(abi.encodeCall(amm.deltaOf, (token)));
    }

    function answer(uint256 i) internal view returns (int256) {
        return abi.decode(owner.answers(i), (int256));
    }

    function debt(address token, uint256 amount) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ISessions.UnpaidDebt.selector, uint256(uint160(token)), amount);
    }

    function credit(address token, uint256 amount) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ISessions.UnclaimedCredit.selector, uint256(uint160(token)), amount);
    }

    function short(address account, uint256 id_, uint256 balance, uint256 needed)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodeWithSelector(
            IDissipativeAMM.InsufficientInternalBalance.selector, account, id_, balance, needed
        );
    }

    function idOf(address token) internal pure returns (uint256) {
        return uint160(token);
    }
}
