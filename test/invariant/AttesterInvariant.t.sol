// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {AttesterFault} from "../../contracts/oracle/types/Bonds.sol";
import {AttesterHandler} from "./attesters/Proving.sol";

/// @notice An honest set beside one that posts false leaves, sums and second roots, takes over its cover, rotates, and leaves when it
/// can; watchers, copiers, slanderers and an arbitrator.
contract AttesterInvariantTest is Test {
    address private constant WATCHER = address(0x3A7C);
    address private constant COPIER = address(0xC0B1);
    address private constant NOBODY = 0x000000000000000000000000000000000000dEaD;
    uint256 private constant HONEST = 3;

    AttesterHandler private _handler;

    function setUp() public {
        _handler = new AttesterHandler();
        bytes4[] memory selectors = _selectors();
        targetContract(address(_handler));
        targetSelector(FuzzSelector(address(_handler), selectors));
    }

    function _selectors() private view returns (bytes4[] memory selectors) {
        bytes4[18] memory all = [
            _handler.post.selector,
            _handler.post.selector,
            _handler.post.selector,
            _handler.revise.selector,
            _handler.demand.selector,
            _handler.answer.selector,
            _handler.voidLeaf.selector,
            _handler.prove.selector,
            _handler.proveTwin.selector,
            _handler.slander.selector,
            _handler.audit.selector,
            _handler.deposit.selector,
            _handler.leave.selector,
            _handler.withdraw.selector,
            _handler.proposeRotation.selector,
            _handler.rotate.selector,
            _handler.take.selector,
            _handler.wait.selector
        ];
        selectors = new bytes4[](all.length);
        for (uint256 i; i < all.length; ++i) {
            selectors[i] = all[i];
        }
    }

    /// @dev Each fault is proved, each way out is tried: without that the invariants would say nothing.
    function test_TheCampaignReachesWhatItIsFor() public {
        bytes4[] memory selectors = _selectors();
        for (uint256 i; i < 600; ++i) {
            uint256 seed = uint256(keccak256(abi.encode("campaign", i)));
            bytes4 selector = selectors[seed % selectors.length];
            (bool done,) = address(_handler).call(abi.encodeWithSelector(selector, seed >> 8));
            assertTrue(done);
        }
        assertEq(_handler.broken(), "");
        for (uint256 fault; fault < 5; ++fault) {
            assertGt(_handler.proved(AttesterFault(fault)), 0, "a kind of fault is never slashed");
        }
        assertGt(_handler.coverReached(), 0, "the cover is never reached");
        assertGt(_handler.bondsMissing(), 0, "nobody signs without a bond");
        assertGt(_handler.revised(), 0, "nothing is revised");
        assertGt(_handler.withdrawn(), 0, "nobody withdraws");
        assertGt(_handler.rotated(), 0, "no set rotates");
        assertGt(_handler.rewardsHeld(), 0, "no proof is copied");
        assertGt(_handler.heldRewardsTaken(), 0, "no held reward is taken");
    }

    function _bonded() private view returns (uint256 sum) {
        for (uint256 i; i < _handler.peopleCount(); ++i) {
            (, uint256 amount,) = _handler.booked(i);
            sum += amount;
        }
    }

    function _credits() private view returns (uint256 sum) {
        (,, address member) = _member();
        address[4] memory accounts = [WATCHER, COPIER, member, NOBODY];
        for (uint256 i; i < accounts.length; ++i) {
            (, uint256 amount) = _handler.earnedBy(accounts[i]);
            sum += amount;
        }
    }

    /// @dev The one who proves its own set's faults.
    function _member() private view returns (uint256 at, bytes32 set, address member) {
        at = HONEST;
        (set, member) = _handler.setsOf(at);
    }

    /// @notice What the contract owes is what it has, to the unit; and nothing of what was paid in is lost or made.
    /// forge-config: default.invariant.runs = 5
    /// forge-config: default.invariant.depth = 100
    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_BondsRewardsAndWhatIsBurnedAreWhatWasPaidIn() public view {
        (, uint256 held) = _handler.keptForProvers();
        uint256 owed = _bonded() + _credits() + held;
        (uint256 here, uint256 nobodys) = _handler.balances();
        assertEq(owed, here);
        assertEq(nobodys, _handler.burned());
        assertEq(_handler.paidIn(), owed + _handler.paidOut() + _handler.collected() + _handler.burned());
    }

    /// @notice Each has lost what the faults that it signed cost, and whoever proved them has earned half; the honest have lost nothing. Who
    /// has its bond in and stays counts, nobody else.
    /// forge-config: default.invariant.runs = 5
    /// forge-config: default.invariant.depth = 100
    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_EachFaultCostsWhoSignedItWhatTheRulesSay() public view {
        for (uint256 i; i < _handler.peopleCount(); ++i) {
            (uint256 amount, uint256 onChain, bool whole) = _handler.booked(i);
            assertEq(onChain, amount);
            (uint256 seat, bool counts) = _handler.seatOf(i);
            assertEq(counts, seat != 0 && whole);
            if (i < HONEST) assertTrue(whole, "an honest member has paid");
        }
        (,, address member) = _member();
        address[4] memory accounts = [WATCHER, COPIER, member, NOBODY];
        for (uint256 i; i < accounts.length; ++i) {
            (uint256 inBooks, uint256 onChain) = _handler.earnedBy(accounts[i]);
            assertEq(onChain, inBooks);
        }
        (uint256 kept, uint256 held) = _handler.keptForProvers();
        assertEq(held, kept);
    }

    /// @notice No post beyond the cover of any window or without whole bonds, no bond gone before what it answers for is past proof, no
    /// fault that cannot be proved in time or can after it, no proof of what is true.
    /// forge-config: default.invariant.runs = 5
    /// forge-config: default.invariant.depth = 100
    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_NothingHappensThatTheRulesForbid() public view {
        assertEq(_handler.broken(), "");
    }
}
