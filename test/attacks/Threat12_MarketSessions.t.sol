// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ISessions} from "../../contracts/market/interfaces/ISessions.sol";
import {PoolKey} from "../../contracts/market/types/PoolKey.sol";
import {ReentrantQuote} from "../harness/Quotes.sol";
import {SessionOwner} from "../harness/SessionOwner.sol";
import {SessionTest} from "../market/SessionTest.sol";

/// @notice Inside a session the pools hold what nobody has paid for. Nobody may read a price there, open another session, or use the time in
/// which a quote is called.
contract Threat12_MarketSessionsTest is SessionTest {
    // Reentrancy().
    bytes internal constant LOCKED = hex"ab143c06";

    ReentrantQuote internal hostile;
    PoolKey internal trap;

    function setUp() public override {
        super.setUp();
        hostile = new ReentrantQuote();
        hostile.mint(alice, 1e6 * USD);
        hostile.mint(who, 1e6 * USD);
        vm.prank(alice);
        hostile.approve(address(amm), ALL);
        owner.approve(address(hostile));
        trap = keyOf(address(kwh), address(hostile), FEE, 0);
        open(trap, 10_000 * KWH, 2_000 * USD);
    }

    function _open() internal view returns (bytes memory) {
        return abi.encodeWithSelector(ISessions.SessionOpen.selector, who);
    }

    function _read() internal {
        perhaps(address(amm), abi.encodeCall(amm.reservesOf, (id)));
        perhaps(address(amm), abi.encodeCall(amm.spotPrice, (key)));
        perhaps(address(amm), abi.encodeCall(amm.idleQuote, (key)));
    }

    /// @dev With a loan of all there is nobody pays anything for the price that a lender would see here.
    function test_Threat12_NoPriceIsShownInsideASession() public {
        then(buying(key, 1e9 * USD, who, FROM));
        _read();
        then(selling(key, ALL, who, INTERNAL));
        then(using_(address(usd), 0));
        vm.expectRevert(); // two fees on a thousand million are more than it has
        owner.inSession(steps);
        delete steps;

        then(buying(key, 1_000 * USD, who, FROM));
        _read();
        then(depositing(address(usd), 1_000 * USD));
        inSession();
        for (uint256 i = 1; i < 4; i++) {
            assertFalse(owner.done(i));
            assertEq(owner.answers(i), _open());
        }
    }

    function test_Threat12_PricesAreShownAgainAfterwards() public {
        uint256 price = amm.spotPrice(key);
        inSession();
        assertEq(amm.spotPrice(key), price);
        then(withdrawing(address(usd), 1));
        inSession(debt(address(usd), 1));
        assertEq(amm.spotPrice(key), price, "also after one that was undone");
    }

    function test_Threat12_NoSessionInsideASession() public {
        SessionOwner other = new SessionOwner(amm);
        perhaps(address(amm), abi.encodeCall(amm.unlock, (abi.encode(new SessionOwner.Step[](0)))));
        perhaps(address(other), abi.encodeCall(other.inSession, (new SessionOwner.Step[](0))));
        // By a bundle neither.
        bytes[] memory calls = new bytes[](1);
        calls[0] = abi.encodeCall(amm.unlock, (""));
        perhaps(address(amm), abi.encodeCall(amm.multicall, (calls)));
        inSession();
        for (uint256 i; i < 3; i++) {
            assertFalse(owner.done(i));
            assertEq(owner.answers(i), _open());
        }
    }

    /// @dev What the hostile quote of a trade calls back, inside a session and outside.
    function _answered(bytes memory error_) internal {
        then(buying(trap, USD, who, EXTERNAL));
        inSession();
        assertFalse(hostile.succeeded());
        assertEq(hostile.answer(), error_);
        hostile.aim(hostile.target(), hostile.data());
        vm.prank(who);
        amm.buyEnergy(trap, USD, 0, who, EXTERNAL, now_());
        assertFalse(hostile.succeeded());
        assertEq(hostile.answer(), error_);
    }

    function test_Threat12_NoSessionUnderTheLock() public {
        SessionOwner other = new SessionOwner(amm);
        hostile.aim(address(other), abi.encodeCall(other.inSession, (new SessionOwner.Step[](0))));
        _answered(LOCKED);
    }

    /// @dev The owner itself, called back in the middle of its own trade.
    function test_Threat12_TheLockHoldsForTheOwnerToo() public {
        bytes[6] memory calls = [
            selling(key, KWH, who, INTERNAL),
            withdrawing(address(usd), 1),
            depositing(address(usd), 1),
            abi.encodeCall(amm.spotPrice, (trap)),
            abi.encodeCall(amm.unlock, ("")),
            abi.encodeCall(amm.removeLiquidity, (key, 1, 0, 0, who, INTERNAL, now_()))
        ];
        for (uint256 i; i < calls.length; i++) {
            uint256 snapshot = vm.snapshotState();
            hostile.aim(address(amm), calls[i]);
            SessionOwner.Step[] memory inner = new SessionOwner.Step[](1);
            inner[0] = SessionOwner.Step(address(amm), calls[i], false);
            hostile.aim(address(owner), abi.encodeCall(owner.outside, (inner)));
            _answered(LOCKED);
            vm.revertToState(snapshot);
        }
    }

    /// @dev A loan of the hostile quote itself calls back while it is paid out.
    function test_Threat12_ALoanIsPaidOutUnderTheLock() public {
        SessionOwner.Step[] memory inner = new SessionOwner.Step[](1);
        inner[0] = SessionOwner.Step(address(amm), withdrawing(address(usd), 1), false);
        hostile.aim(address(owner), abi.encodeCall(owner.outside, (inner)));
        then(withdrawing(address(hostile), 100 * USD));
        then(depositing(address(hostile), 100 * USD));
        inSession();
        assertFalse(hostile.succeeded());
        assertEq(hostile.answer(), LOCKED);
    }
}
